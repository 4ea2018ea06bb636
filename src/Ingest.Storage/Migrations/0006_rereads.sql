-- With which engine and codebook a document was last read again, so that no night reads it twice for the same reason.
CREATE TABLE rereads (
    sha256        TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
    engine        TEXT NOT NULL,
    codebook_hash TEXT NOT NULL,
    at            TEXT NOT NULL,
    fault         TEXT NOT NULL DEFAULT ''     -- why it could not be read again; what was read before stays
) STRICT, WITHOUT ROWID;
