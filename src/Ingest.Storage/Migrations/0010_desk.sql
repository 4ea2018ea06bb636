-- What reviewers leave on their desks: unfinished forms, notes, and lists they come back to.

CREATE TABLE drafts (
    candidate  TEXT    NOT NULL REFERENCES candidates (id),
    who        TEXT    NOT NULL COLLATE NOCASE REFERENCES users (name),
    version    INTEGER NOT NULL,               -- the candidate's, when the form was opened
    form       TEXT    NOT NULL,               -- the form's fields as JSON
    at         TEXT    NOT NULL,
    PRIMARY KEY (candidate, who)
) STRICT, WITHOUT ROWID;

CREATE TABLE notes (
    id         INTEGER PRIMARY KEY,
    candidate  TEXT    NOT NULL REFERENCES candidates (id),
    who        TEXT    NOT NULL COLLATE NOCASE REFERENCES users (name),
    at         TEXT    NOT NULL,
    unsure     INTEGER NOT NULL CHECK (unsure IN (0, 1)),   -- 1: she could not settle it
    text       TEXT    NOT NULL
) STRICT;
CREATE INDEX notes_by_candidate ON notes (candidate, id);

CREATE TABLE filters (
    who    TEXT NOT NULL COLLATE NOCASE REFERENCES users (name),
    name   TEXT NOT NULL,
    query  TEXT NOT NULL,                      -- the list's query string
    PRIMARY KEY (who, name)
) STRICT, WITHOUT ROWID;
