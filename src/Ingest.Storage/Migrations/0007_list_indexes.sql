-- Every order a list can come in has an index that also holds what lists are narrowed by, so that a page deep in the list is
-- reached without touching the rows before it. They hold only what lists show: a pending candidate that its coder no longer
-- proposes is history (CandidateFilter asks with these very words).

CREATE INDEX candidates_in_order ON candidates (number, status, basis, signed_year, type, focus)
    WHERE listed = 1 OR status <> 'pending';
CREATE INDEX candidates_by_doubt ON candidates (confidence, number, status, basis, signed_year, type, focus)
    WHERE listed = 1 OR status <> 'pending';
DROP INDEX candidates_by_signed;
CREATE INDEX candidates_by_signed ON candidates (signed_year, signed, number, status, basis, type, focus)
    WHERE listed = 1 OR status <> 'pending';
DROP INDEX candidates_by_document;
CREATE INDEX candidates_by_document ON candidates (document_id, number, status, listed);

DROP INDEX entries_by_signed;
CREATE INDEX entries_by_signed ON entries (signed_year, signed, number, status, type, focus, source);
CREATE INDEX entries_in_order ON entries (number, status, signed_year, type, focus, source);
