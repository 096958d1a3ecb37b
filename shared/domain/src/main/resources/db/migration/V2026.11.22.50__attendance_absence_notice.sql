-- Who outside the school was, or has to be, told of an absence: once for each worker and session.
CREATE TABLE absence_notice (
    id           BINARY(16)   NOT NULL,
    worker_id    BINARY(16)   NOT NULL,
    school_id    BINARY(16)   NOT NULL,
    placement_id BINARY(16)   NOT NULL,
    session_date DATE         NOT NULL,
    half         CHAR(2)      NOT NULL,
    raised_at    DATETIME(6)  NOT NULL,
    mailed_at    DATETIME(6)  NULL,
    told_at      DATETIME(6)  NULL,
    told_by      BINARY(16)   NULL,
    how          VARCHAR(200) NULL,
    PRIMARY KEY (id),
    CONSTRAINT absence_notice_once UNIQUE (worker_id, placement_id, session_date, half),
    CONSTRAINT absence_notice_worker FOREIGN KEY (worker_id) REFERENCES pupil_worker (id),
    -- what a school still has to say by telephone
    INDEX absence_notice_open (school_id, told_at, session_date)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
