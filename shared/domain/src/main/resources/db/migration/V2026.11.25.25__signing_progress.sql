-- One row for each text, which two people who sign at once wait for, so that exactly one of them completes it.
CREATE TABLE signing_progress (
    signing_id   BINARY(16)  NOT NULL,
    completed_at DATETIME(6) NULL,
    PRIMARY KEY (signing_id),
    CONSTRAINT signing_progress_of FOREIGN KEY (signing_id) REFERENCES signing (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
