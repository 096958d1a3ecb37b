-- What is written so far in a report that has not been sent. Whoever saves has to have seen the last revision.
CREATE TABLE progress_report_draft (
    report_id BINARY(16)  NOT NULL,
    revision  INT         NOT NULL,
    body      MEDIUMTEXT  NOT NULL,
    saved_at  DATETIME(6) NOT NULL,
    saved_by  BINARY(16)  NOT NULL,
    PRIMARY KEY (report_id),
    CONSTRAINT progress_report_draft_of FOREIGN KEY (report_id) REFERENCES progress_report (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
