-- One subject of such a version: taught there with what standard, or where else. Only ever added to, with its version.
CREATE TABLE curriculum_subject (
    statement_id BINARY(16)    NOT NULL,
    subject      VARCHAR(30)   NOT NULL,
    here         BOOLEAN       NOT NULL,
    words        VARCHAR(1000) NOT NULL,
    PRIMARY KEY (statement_id, subject),
    CONSTRAINT curriculum_subject_of FOREIGN KEY (statement_id) REFERENCES curriculum_statement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
