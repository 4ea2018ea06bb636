-- The drop ledger: a row for every appearance of a file, written the moment it is seen, never deleted.
-- AUTOINCREMENT, so that the highest number ever given is known: a row that vanished shows as a gap in the books.
CREATE TABLE drops (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    path       TEXT    NOT NULL,               -- where it was seen, or the address it was pulled from
    name       TEXT    NOT NULL,
    via        TEXT    NOT NULL CHECK (via IN ('run', 'inbox', 'pull')),
    tags       TEXT    NOT NULL DEFAULT '',    -- sub-folders of the watch folder, parted by /
    bytes      INTEGER NOT NULL DEFAULT 0,
    modified   TEXT,
    seen       TEXT    NOT NULL,
    sha256     TEXT    CHECK (length(sha256) = 64),
    outcome    TEXT    NOT NULL DEFAULT 'waiting'
                       CHECK (outcome IN ('candidates', 'none-found', 'duplicate', 'waiting', 'quarantined', 'refused')),
    reason     TEXT    NOT NULL DEFAULT '',
    remedy     TEXT    NOT NULL DEFAULT '',
    stage      TEXT    NOT NULL DEFAULT 'arrival'
                       CHECK (stage IN ('arrival', 'extraction', 'layout', 'coding', 'filing', 'done')),
    attempts   INTEGER NOT NULL DEFAULT 0,     -- counted before the work begins, so that a crash counts
    owner      TEXT,                           -- the lease of the process that has it in hand
    begun      TEXT,                           -- when its present attempt began; null while nobody works on it
    not_before TEXT,                           -- waits until then
    twin       INTEGER REFERENCES drops (id),
    pages      INTEGER NOT NULL DEFAULT 0,
    candidates INTEGER NOT NULL DEFAULT 0,
    seconds    REAL    NOT NULL DEFAULT 0,
    ended      TEXT,
    CHECK ((outcome = 'waiting') = (ended IS NULL)),
    CHECK ((outcome = 'waiting') = (stage <> 'done'))
) STRICT;
CREATE INDEX drops_by_hash ON drops (sha256, id);
CREATE INDEX drops_by_outcome ON drops (outcome, id);
CREATE INDEX drops_open_by_path ON drops (path) WHERE outcome = 'waiting';
