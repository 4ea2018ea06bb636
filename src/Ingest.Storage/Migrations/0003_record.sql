-- What people decide: users, decisions, entries, and the chain that proves nothing was changed behind their backs.

CREATE TABLE users (
    name           TEXT NOT NULL PRIMARY KEY COLLATE NOCASE,
    roles          TEXT NOT NULL,              -- codes, joined by commas
    password_hash  TEXT NOT NULL,              -- as the web framework's hasher wrote it
    created_at     TEXT NOT NULL,
    disabled_at    TEXT                        -- disabled, never deleted: decisions keep their author
) STRICT, WITHOUT ROWID;

-- Every change of a record, in order. "hash" covers the line and the hash before it (AuditChain).
CREATE TABLE audit (
    line            INTEGER PRIMARY KEY,
    at              TEXT NOT NULL,
    who             TEXT NOT NULL,
    action          TEXT NOT NULL,
    record          TEXT NOT NULL,             -- a candidate, an entry, a document's SHA-256, a user
    decision        INTEGER REFERENCES decisions (id),
    version_before  INTEGER,
    version_after   INTEGER,
    before          TEXT,                      -- the record's state as JSON; null: there was none
    after           TEXT,
    why             TEXT NOT NULL,
    digest          TEXT,                      -- SHA-256 of the decision's row
    previous        TEXT NOT NULL,
    hash            TEXT NOT NULL
) STRICT;
CREATE INDEX audit_by_record ON audit (record, line);
CREATE INDEX audit_by_decision ON audit (decision) WHERE decision IS NOT NULL;

CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN SELECT raise(ABORT, 'The audit chain is only ever appended to.'); END;
CREATE TRIGGER audit_is_never_cut BEFORE DELETE ON audit
BEGIN SELECT raise(ABORT, 'The audit chain is only ever appended to.'); END;

CREATE TABLE decisions (
    id       INTEGER PRIMARY KEY,
    key      TEXT NOT NULL UNIQUE,             -- chosen by who asks, so that asking twice decides once
    kind     TEXT NOT NULL,
    record   TEXT NOT NULL,
    who      TEXT NOT NULL,
    at       TEXT NOT NULL,
    why      TEXT NOT NULL,
    asked    TEXT NOT NULL,                    -- the whole question as JSON
    entry    TEXT                              -- the entry it made or changed first
) STRICT;
CREATE INDEX decisions_by_record ON decisions (record, id);

CREATE TRIGGER decisions_are_never_changed BEFORE UPDATE ON decisions
BEGIN SELECT raise(ABORT, 'A decision is never changed; decide anew.'); END;
CREATE TRIGGER decisions_are_never_deleted BEFORE DELETE ON decisions
BEGIN SELECT raise(ABORT, 'A decision is never deleted; undo it.'); END;

-- "state" is the record; the columns after it repeat it for lists.
CREATE TABLE entries (
    number       INTEGER PRIMARY KEY,
    id           TEXT    NOT NULL UNIQUE,      -- EDA-2024-0017: never reused
    version      INTEGER NOT NULL,
    state        TEXT    NOT NULL,
    made_from    TEXT,                         -- the candidate it was first made from
    source       TEXT    NOT NULL,             -- review, or the registry it was imported from
    source_id    TEXT,                         -- its id there
    created_at   TEXT    NOT NULL,
    updated_at   TEXT    NOT NULL,
    status       TEXT    NOT NULL CHECK (status IN ('active', 'merged', 'withdrawn')),
    title        TEXT,
    parties      TEXT    NOT NULL,
    signed       TEXT,
    signed_year  INTEGER,
    place        TEXT,
    type         TEXT,
    legal_form   TEXT,
    binding      INTEGER,
    focus        TEXT,
    content      TEXT    NOT NULL,
    clauses      TEXT    NOT NULL,
    UNIQUE (source, source_id)
) STRICT;
CREATE INDEX entries_by_parties ON entries (parties, signed);
CREATE INDEX entries_by_signed ON entries (signed_year, signed);
CREATE INDEX entries_by_origin ON entries (made_from) WHERE made_from IS NOT NULL;

CREATE TABLE entry_codes (
    field  TEXT    NOT NULL,
    value  TEXT    NOT NULL,
    entry  INTEGER NOT NULL REFERENCES entries (number),
    PRIMARY KEY (field, value, entry)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_codes_by_entry ON entry_codes (entry);

-- The last number given in each year; it only grows.
CREATE TABLE entry_numbers (
    year  TEXT    NOT NULL PRIMARY KEY,
    last  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Null: nobody decided anything yet.
ALTER TABLE candidates ADD COLUMN state TEXT;

-- What a candidate's lists are narrowed by: its codes as corrected, where they were corrected.
DROP INDEX findings_by_code;
CREATE INDEX findings_by_coding ON findings (coding_id);
CREATE TABLE candidate_codes (
    field      TEXT    NOT NULL,
    value      TEXT    NOT NULL,
    candidate  INTEGER NOT NULL REFERENCES candidates (number),
    PRIMARY KEY (field, value, candidate)
) STRICT, WITHOUT ROWID;
CREATE INDEX candidate_codes_by_candidate ON candidate_codes (candidate);
INSERT OR IGNORE INTO candidate_codes (field, value, candidate)
SELECT f.field, f.value, f.candidate
FROM findings f JOIN candidates c ON c.number = f.candidate AND c.coding_id = f.coding_id
WHERE f.field IN ('party', 'content', 'clause') AND f.value IS NOT NULL;

-- Why there is no value (not-stated, not-applicable, not-seen, indefinite, unknown), and what a person vouches for without a quotation.
ALTER TABLE findings ADD COLUMN missing TEXT;
ALTER TABLE findings ADD COLUMN assertion TEXT;

-- What sort of thing the coding took it for: the candidate follows its newest coding, each coding keeps its own word.
ALTER TABLE proposals ADD COLUMN basis TEXT NOT NULL DEFAULT '';
ALTER TABLE proposals ADD COLUMN kind TEXT NOT NULL DEFAULT '';
UPDATE proposals SET (basis, kind) = (SELECT basis, kind FROM candidates WHERE number = proposals.candidate);

-- Double coding: who codes which candidate, blind to the others until it is submitted.
CREATE TABLE assignments (
    id               INTEGER PRIMARY KEY,
    candidate        INTEGER NOT NULL REFERENCES candidates (number),
    coder            TEXT    NOT NULL COLLATE NOCASE REFERENCES users (name),
    blind_to_machine INTEGER NOT NULL CHECK (blind_to_machine IN (0, 1)),
    assigned_by      TEXT    NOT NULL,
    assigned_at      TEXT    NOT NULL,
    submitted_at     TEXT,
    coding_id        INTEGER REFERENCES codings (id),
    UNIQUE (candidate, coder)
) STRICT;
CREATE INDEX assignments_by_coder ON assignments (coder, submitted_at);
