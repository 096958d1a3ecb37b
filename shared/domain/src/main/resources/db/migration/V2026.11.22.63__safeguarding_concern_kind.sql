-- A pupil who wants to talk to somebody is told of in the same way as a concern, and is not one.
ALTER TABLE concern ADD COLUMN kind VARCHAR(20) NOT NULL DEFAULT 'CONCERN' AFTER author_id;
