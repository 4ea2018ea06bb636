-- What was answered once is looked up by its question, so that it is never paid for twice.
CREATE INDEX model_calls_by_key ON model_calls (key, model, prompt);
