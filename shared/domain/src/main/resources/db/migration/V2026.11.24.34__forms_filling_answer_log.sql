-- Every answer that was ever saved, so that what one author replaced of another's is not lost; only ever added to.
CREATE TABLE filling_answer_log (
    id          BINARY(16)   NOT NULL,
    filling_id  BINARY(16)   NOT NULL,
    path        VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    revision    BIGINT       NOT NULL,
    answer      MEDIUMTEXT   NOT NULL,
    answered_by BINARY(16)   NOT NULL,
    answered_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT filling_answer_log_of FOREIGN KEY (filling_id) REFERENCES filling (id),
    -- the history of one question, and no revision twice
    CONSTRAINT filling_answer_log_once UNIQUE (filling_id, path, revision)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
