-- planned_at is empty until the sessions of the placement have been written down; report_within is how many minutes after arrival the
-- agreement wants the register by, where it differs from the school's own rule.
ALTER TABLE placement
    ADD COLUMN planned_at    DATETIME(6)  NULL,
    ADD COLUMN report_within SMALLINT     NULL,
    ADD COLUMN activity      VARCHAR(200) NOT NULL DEFAULT '',
    ADD COLUMN target        DECIMAL(4, 1) NULL;
