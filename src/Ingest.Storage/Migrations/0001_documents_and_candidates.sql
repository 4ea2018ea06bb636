-- What was read and what the coders made of it. Times are UTC, ISO 8601. Codes are lower-case words.

CREATE TABLE documents (
    id          INTEGER PRIMARY KEY,
    sha256      TEXT    NOT NULL UNIQUE CHECK (length(sha256) = 64),
    name        TEXT    NOT NULL,              -- as dropped: shown to people, never a path
    bytes       INTEGER NOT NULL,
    language    TEXT    NOT NULL,
    engine      TEXT    NOT NULL,
    first_seen  TEXT    NOT NULL,
    read_at     TEXT    NOT NULL
) STRICT;

CREATE TABLE pages (
    id               INTEGER PRIMARY KEY,
    document_id      INTEGER NOT NULL REFERENCES documents (id),
    number           INTEGER NOT NULL CHECK (number >= 1),
    width            REAL    NOT NULL,         -- points, as displayed
    height           REAL    NOT NULL,
    verdict          TEXT    NOT NULL,
    source           TEXT    NOT NULL,
    characters       INTEGER NOT NULL,
    letter_share     REAL    NOT NULL,
    dictionary_share REAL    NOT NULL,
    image_share      REAL    NOT NULL,
    hidden_words     INTEGER NOT NULL,
    ocr_confidence   REAL,
    text             TEXT    NOT NULL,         -- the page's blocks in reading order, without page furniture
    words            BLOB    NOT NULL,         -- every word with its box, packed (PackedWords)
    hidden           BLOB    NOT NULL,
    UNIQUE (document_id, number)
) STRICT;

CREATE TABLE remarks (
    document_id INTEGER NOT NULL REFERENCES documents (id),
    ordinal     INTEGER NOT NULL,
    code        TEXT    NOT NULL,
    message     TEXT    NOT NULL,
    page        INTEGER,
    PRIMARY KEY (document_id, ordinal)
) STRICT, WITHOUT ROWID;

-- One row each time a coder said something new about a document; saying the same again adds nothing.
CREATE TABLE codings (
    id               INTEGER PRIMARY KEY,
    document_id      INTEGER NOT NULL REFERENCES documents (id),
    coder_kind       TEXT    NOT NULL,
    coder_name       TEXT    NOT NULL,
    codebook_version TEXT    NOT NULL,
    codebook_hash    TEXT    NOT NULL,
    fingerprint      TEXT    NOT NULL,         -- SHA-256 of everything said
    coded_at         TEXT    NOT NULL
) STRICT;
CREATE INDEX codings_by_coder ON codings (document_id, coder_kind, coder_name, codebook_hash, id);

-- A candidate is stable; what each coder says of it stands in findings, coding by coding.
-- The columns after "version" repeat the findings of coding_id, so that lists need no joins.
CREATE TABLE candidates (
    number       INTEGER PRIMARY KEY,
    id           TEXT    NOT NULL UNIQUE,
    document_id  INTEGER NOT NULL REFERENCES documents (id),
    coding_id    INTEGER NOT NULL REFERENCES codings (id),
    status       TEXT    NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'approved', 'rejected')),
    listed       INTEGER NOT NULL DEFAULT 1 CHECK (listed IN (0, 1)),   -- 0: its coder no longer proposes it
    basis        TEXT    NOT NULL,
    kind         TEXT    NOT NULL,
    created_at   TEXT    NOT NULL,
    updated_at   TEXT    NOT NULL,
    version      INTEGER NOT NULL DEFAULT 1,
    title        TEXT,
    parties      TEXT    NOT NULL,             -- sorted codes, joined by commas
    signed       TEXT,
    signed_year  INTEGER,
    place        TEXT,
    type         TEXT,
    legal_form   TEXT,
    binding      INTEGER,
    focus        TEXT,
    content      TEXT    NOT NULL,             -- codes, joined by commas
    clauses      TEXT    NOT NULL,
    confidence   REAL    NOT NULL              -- the lowest among parties, date, type and focus
) STRICT;
CREATE INDEX candidates_by_document ON candidates (document_id);
CREATE INDEX candidates_by_parties ON candidates (parties, signed);
CREATE INDEX candidates_by_signed ON candidates (signed_year, signed);

-- Which candidates a coding proposes, in its order.
CREATE TABLE proposals (
    coding_id  INTEGER NOT NULL REFERENCES codings (id),
    ordinal    INTEGER NOT NULL,
    candidate  INTEGER NOT NULL REFERENCES candidates (number),
    PRIMARY KEY (coding_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX proposals_by_candidate ON proposals (candidate, coding_id);

CREATE TABLE findings (
    id           INTEGER PRIMARY KEY,
    candidate    INTEGER NOT NULL REFERENCES candidates (number),
    coding_id    INTEGER NOT NULL REFERENCES codings (id),
    ordinal      INTEGER NOT NULL,
    field        TEXT    NOT NULL,
    qualifier    TEXT,                         -- a date's role, a final clause's code, a link's kind
    value        TEXT,                         -- null: the coder abstained
    confidence   REAL    NOT NULL,
    note         TEXT    NOT NULL,
    detail       TEXT,
    inferred     INTEGER NOT NULL,
    UNIQUE (candidate, coding_id, ordinal)
) STRICT;
CREATE INDEX findings_by_code ON findings (field, value, candidate, coding_id)
    WHERE field IN ('party', 'content', 'clause');

CREATE TABLE claims (
    id         INTEGER PRIMARY KEY,
    coding_id  INTEGER NOT NULL REFERENCES codings (id),
    ordinal    INTEGER NOT NULL,
    statement  TEXT    NOT NULL,
    value      TEXT    NOT NULL,
    UNIQUE (coding_id, ordinal)
) STRICT;

-- The words that prove a finding or a claim.
CREATE TABLE evidence (
    id          INTEGER PRIMARY KEY,
    finding_id  INTEGER REFERENCES findings (id),
    claim_id    INTEGER REFERENCES claims (id),
    ordinal     INTEGER NOT NULL,
    page        INTEGER NOT NULL,
    box_left    REAL    NOT NULL,
    box_top     REAL    NOT NULL,
    box_right   REAL    NOT NULL,
    box_bottom  REAL    NOT NULL,
    quote       TEXT    NOT NULL,
    CHECK ((finding_id IS NULL) <> (claim_id IS NULL))
) STRICT;
CREATE INDEX evidence_by_finding ON evidence (finding_id, ordinal) WHERE finding_id IS NOT NULL;
CREATE INDEX evidence_by_claim ON evidence (claim_id, ordinal) WHERE claim_id IS NOT NULL;
