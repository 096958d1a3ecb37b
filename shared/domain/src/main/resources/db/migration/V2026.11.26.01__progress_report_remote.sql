-- Of the sessions that a report counts as missed, those that were taught remotely.
ALTER TABLE progress_report_version ADD COLUMN remote INT NOT NULL DEFAULT 0 AFTER absent;
