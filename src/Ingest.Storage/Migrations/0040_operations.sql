-- How far the reading of a drop has come, for whoever watches; noted at most once a second.
ALTER TABLE drops ADD COLUMN page INTEGER NOT NULL DEFAULT 0;    -- pages done of those in "pages"; 0 before the first and once it ended
