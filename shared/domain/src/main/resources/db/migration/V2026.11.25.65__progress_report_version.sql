-- A report as it was sent to the school, with the sessions of its period as they stood then. A report that came back is sent again
-- as the next version; the earlier one stays.
CREATE TABLE progress_report_version (
    id           BINARY(16)  NOT NULL,
    report_id    BINARY(16)  NOT NULL,
    number       INT         NOT NULL,
    body         MEDIUMTEXT  NOT NULL,
    attended     INT         NOT NULL,
    late         INT         NOT NULL,
    absent       INT         NOT NULL,
    not_possible INT         NOT NULL,
    unsaid       INT         NOT NULL,
    submitted_at DATETIME(6) NOT NULL,
    submitted_by BINARY(16)  NOT NULL,
    PRIMARY KEY (id),
    -- two who send at once: one of them is told
    CONSTRAINT progress_report_version_number UNIQUE (report_id, number),
    CONSTRAINT progress_report_version_of FOREIGN KEY (report_id) REFERENCES progress_report (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
