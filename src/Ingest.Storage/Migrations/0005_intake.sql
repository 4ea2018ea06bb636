-- What the watch folder, the nightly run, the sources and the operators add to the ledger.

ALTER TABLE drops ADD COLUMN departed TEXT;                      -- when the original left the watch folder; null: it lies there still, or never lay there
ALTER TABLE drops ADD COLUMN lies TEXT NOT NULL DEFAULT '';      -- where the original lies now, for a file of the watch folder
ALTER TABLE drops ADD COLUMN cancelled TEXT NOT NULL DEFAULT ''; -- who asked that its reading be given up
CREATE INDEX drops_in_inbox ON drops (path) WHERE via = 'inbox' AND departed IS NULL;

-- Whence a document comes, as a card beside the file or the answer of a server says. Null: nobody said.
CREATE TABLE provenance (
    sha256       TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
    address      TEXT,
    publisher    TEXT,
    retrieved_on TEXT,                         -- a date, ISO 8601
    licence      TEXT,                         -- an SPDX identifier where there is one
    kind         TEXT,
    noted_at     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What operators switched; absent means off.
CREATE TABLE switches (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL,
    who   TEXT NOT NULL,
    at    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Each nightly run. "due" is the moment of the schedule it answers: one run for one moment, whatever happens.
CREATE TABLE nights (
    due     TEXT NOT NULL PRIMARY KEY,
    begun   TEXT NOT NULL,
    ended   TEXT,
    owner   TEXT,
    well    INTEGER CHECK (well IN (0, 1)),
    report  TEXT NOT NULL DEFAULT ''           -- Markdown, for a person
) STRICT, WITHOUT ROWID;

-- What we know of each address we pull from, so as to ask only for what is new.
CREATE TABLE pulled (
    address       TEXT    NOT NULL PRIMARY KEY,
    source        TEXT    NOT NULL,            -- the name of the source that listed it
    etag          TEXT,
    modified      TEXT,                        -- as the server wrote it
    sha256        TEXT,                        -- the document it gave last
    status        TEXT    NOT NULL,            -- in a word: taken, unchanged, refused, failed
    reason        TEXT    NOT NULL DEFAULT '',
    asked_at      TEXT    NOT NULL,
    not_before    TEXT                         -- the server asked us to wait until then
) STRICT, WITHOUT ROWID;
