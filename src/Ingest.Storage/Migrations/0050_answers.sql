-- What lists, searches and the order of the queue are answered from, so that 100,000 candidates answer as a hundred do.

-- How many candidates there are of each status: every list of the desk shows these, and counting them anew walks an index.
CREATE TABLE candidate_counts (
    status      TEXT    NOT NULL,
    listed      INTEGER NOT NULL,
    candidates  INTEGER NOT NULL,
    PRIMARY KEY (status, listed)
) STRICT, WITHOUT ROWID;
INSERT INTO candidate_counts SELECT status, listed, count(*) FROM candidates GROUP BY status, listed;
CREATE TRIGGER candidate_counts_follow_insert AFTER INSERT ON candidates
BEGIN
    INSERT INTO candidate_counts VALUES (new.status, new.listed, 1) ON CONFLICT DO UPDATE SET candidates = candidates + 1;
END;
CREATE TRIGGER candidate_counts_follow_update AFTER UPDATE OF status, listed ON candidates
WHEN new.status <> old.status OR new.listed <> old.listed
BEGIN
    UPDATE candidate_counts SET candidates = candidates - 1 WHERE status = old.status AND listed = old.listed;
    INSERT INTO candidate_counts VALUES (new.status, new.listed, 1) ON CONFLICT DO UPDATE SET candidates = candidates + 1;
END;

-- The figures the registry publishes: how many active entries there are of each year, party, type, focus, content and clause.
CREATE TABLE figures (
    figure   TEXT    NOT NULL,
    value    TEXT    NOT NULL,
    entries  INTEGER NOT NULL,
    PRIMARY KEY (figure, value)
) STRICT, WITHOUT ROWID;
INSERT INTO figures
SELECT c.field, c.value, count(*) FROM entry_codes c JOIN entries e ON e.number = c.entry
WHERE e.status = 'active' AND c.field IN ('party', 'content', 'clause') GROUP BY c.field, c.value
UNION ALL SELECT 'year', CAST(signed_year AS TEXT), count(*) FROM entries WHERE status = 'active' AND signed_year IS NOT NULL GROUP BY signed_year
UNION ALL SELECT 'type', type, count(*) FROM entries WHERE status = 'active' AND type IS NOT NULL GROUP BY type
UNION ALL SELECT 'focus', focus, count(*) FROM entries WHERE status = 'active' AND focus IS NOT NULL GROUP BY focus;

-- How much an answer about a pending candidate may move these figures (Worth); 0 until it is first weighed.
ALTER TABLE candidates ADD COLUMN worth REAL NOT NULL DEFAULT 0;
CREATE INDEX candidates_by_worth ON candidates (worth DESC, number, status, basis, signed_year, type, focus)
    WHERE listed = 1 OR status <> 'pending';

-- The entry an approved candidate supports, for the search of entries by their documents' text.
ALTER TABLE candidates ADD COLUMN entry TEXT;
UPDATE candidates SET entry = state ->> '$.entry' WHERE state IS NOT NULL;
DROP INDEX candidates_by_document;
CREATE INDEX candidates_by_document ON candidates (document_id, basis DESC, number, status, listed, entry);
