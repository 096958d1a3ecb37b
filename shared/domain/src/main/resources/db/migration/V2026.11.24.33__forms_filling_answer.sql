-- What stands in each question now. The revision tells a save that goes on from this answer from one that has not seen it.
CREATE TABLE filling_answer (
    filling_id  BINARY(16)   NOT NULL,
    path        VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    revision    BIGINT       NOT NULL,
    answer      MEDIUMTEXT   NOT NULL,
    answered_by BINARY(16)   NOT NULL,
    answered_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (filling_id, path),
    CONSTRAINT filling_answer_of FOREIGN KEY (filling_id) REFERENCES filling (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
