-- Why this provider for this pupil, where the school's rules ask for it: an unregistered provider, or one that is online only.
ALTER TABLE placement ADD COLUMN justification VARCHAR(1000) NULL;
