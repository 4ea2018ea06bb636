-- The model as a coder: every question it was asked, and which documents it has coded.

CREATE TABLE model_calls (
    id            INTEGER PRIMARY KEY,
    at            TEXT    NOT NULL,
    purpose       TEXT    NOT NULL,            -- coding, repair, translation, cues
    document      TEXT,                        -- SHA-256 of the document asked about
    part          INTEGER NOT NULL,
    model         TEXT    NOT NULL,
    prompt        TEXT    NOT NULL,            -- version of the prompts
    key           TEXT    NOT NULL,            -- SHA-256 of what was asked, without our instructions
    answer        TEXT    NOT NULL,
    fault         TEXT    NOT NULL,            -- refused, no-answer; empty where it answered
    tokens_in     INTEGER NOT NULL,
    tokens_out    INTEGER NOT NULL,
    milliseconds  INTEGER NOT NULL,
    cost          INTEGER NOT NULL             -- millionths of the currency
) STRICT;
CREATE INDEX model_calls_by_time ON model_calls (at, tokens_in, tokens_out, cost);

-- By which model, prompts and codebook a document was last coded, so that no night asks twice for the same.
CREATE TABLE model_codings (
    sha256         TEXT    NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
    model          TEXT    NOT NULL,
    prompt         TEXT    NOT NULL,
    codebook_hash  TEXT    NOT NULL,
    at             TEXT    NOT NULL,
    parts          INTEGER NOT NULL,
    unknown        INTEGER NOT NULL,           -- parts it declined or could not answer
    dropped        TEXT    NOT NULL            -- values not kept, counted by why, as JSON
) STRICT, WITHOUT ROWID;

-- Aids to reading: never evidence, never part of a record.
CREATE TABLE machine_translations (
    key       TEXT NOT NULL,                   -- SHA-256 of the words
    language  TEXT NOT NULL,                   -- into which
    text      TEXT NOT NULL,
    model     TEXT NOT NULL,
    at        TEXT NOT NULL,
    PRIMARY KEY (key, language)
) STRICT, WITHOUT ROWID;
