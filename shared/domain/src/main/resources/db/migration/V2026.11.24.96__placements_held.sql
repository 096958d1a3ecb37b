-- A placement that may not begin while the gate of its provider is shut: nobody is expected until the hold is lifted.
ALTER TABLE placement
    ADD COLUMN held_at DATETIME(6) NULL,
    ADD COLUMN held_because VARCHAR(500) NULL;
