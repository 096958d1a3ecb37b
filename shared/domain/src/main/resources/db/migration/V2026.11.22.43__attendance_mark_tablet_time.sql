-- Where a tablet's clock was wrong, captured_at is the time put right with the server's clock, and tablet_at what the tablet said.
ALTER TABLE mark
    ADD COLUMN tablet_at DATETIME(6) NULL;
