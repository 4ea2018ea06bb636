-- From a page that holds the words to its document, without touching the page's own fat row.
CREATE INDEX pages_by_id ON pages (id, document_id);
