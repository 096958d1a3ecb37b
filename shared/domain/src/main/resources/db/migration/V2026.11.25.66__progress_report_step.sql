-- What the school did with a version: approved it or sent it back, once; and let the family read it, once.
CREATE TABLE progress_report_step (
    id          BINARY(16)    NOT NULL,
    version_id  BINARY(16)    NOT NULL,
    kind        VARCHAR(20)   NOT NULL,
    once        VARCHAR(20)   NOT NULL,
    reason      VARCHAR(2000) NOT NULL,
    document_id BINARY(16)    NULL,
    done_at     DATETIME(6)   NOT NULL,
    done_by     BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT progress_report_step_once UNIQUE (version_id, once),
    CONSTRAINT progress_report_step_of FOREIGN KEY (version_id) REFERENCES progress_report_version (id),
    CONSTRAINT progress_report_step_paper FOREIGN KEY (document_id) REFERENCES document (id),
    CONSTRAINT progress_report_step_kind CHECK ((kind IN ('APPROVED', 'RETURNED') AND once = 'ANSWER')
                                             OR (kind = 'RELEASED' AND once = 'RELEASE'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
