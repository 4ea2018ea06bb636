-- Full text search. Accents and case do not count: "Elysee" finds "Élysée".

-- The text of every page; the index keeps no copy of it.
CREATE VIRTUAL TABLE page_search USING fts5 (
    text, content = 'pages', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER page_search_follows_insert AFTER INSERT ON pages
BEGIN INSERT INTO page_search (rowid, text) VALUES (new.id, new.text); END;
CREATE TRIGGER page_search_follows_delete AFTER DELETE ON pages
BEGIN INSERT INTO page_search (page_search, rowid, text) VALUES ('delete', old.id, old.text); END;
CREATE TRIGGER page_search_follows_update AFTER UPDATE OF text ON pages
BEGIN
    INSERT INTO page_search (page_search, rowid, text) VALUES ('delete', old.id, old.text);
    INSERT INTO page_search (rowid, text) VALUES (new.id, new.text);
END;
INSERT INTO page_search (page_search) VALUES ('rebuild');

-- Titles, party codes and quotations of candidates and entries, kept up by the stores.
CREATE VIRTUAL TABLE candidate_search USING fts5 (
    title, parties, quotes, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');
INSERT INTO candidate_search (rowid, title, parties, quotes)
SELECT c.number, c.title, c.parties,
       (SELECT group_concat(e.quote, char(10)) FROM findings f JOIN evidence e ON e.finding_id = f.id
        WHERE f.candidate = c.number AND f.coding_id = c.coding_id)
FROM candidates c;

CREATE VIRTUAL TABLE entry_search USING fts5 (
    title, parties, quotes, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');
INSERT INTO entry_search (rowid, title, parties, quotes)
SELECT n.number, n.title, n.parties,
       (SELECT group_concat(json_extract(q.value, '$.evidence.quote'), char(10))
        FROM json_each(n.state, '$.values') v, json_each(v.value, '$.evidence') q)
FROM entries n;
