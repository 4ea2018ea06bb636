-- Every order a list can come in has an index that also holds what lists are narrowed by,
-- so that a page deep in the list is reached without touching the rows before it.

CREATE INDEX candidates_in_order ON candidates (number, status, listed, basis, signed_year, type);
CREATE INDEX candidates_by_doubt ON candidates (confidence, number, status, listed, basis);
CREATE INDEX candidates_counted ON candidates (status, listed, basis, signed_year, type, focus);
DROP INDEX candidates_by_signed;
CREATE INDEX candidates_by_signed ON candidates (signed_year, signed, number, status, listed, basis, type);
DROP INDEX candidates_by_document;
CREATE INDEX candidates_by_document ON candidates (document_id, number, status, listed, basis);

DROP INDEX entries_by_signed;
CREATE INDEX entries_by_signed ON entries (signed_year, signed, number, status, type, source);
CREATE INDEX entries_in_order ON entries (number, status, signed_year, type, source);
CREATE INDEX entries_counted ON entries (status, signed_year, type, focus, source);
