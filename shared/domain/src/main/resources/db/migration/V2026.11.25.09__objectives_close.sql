-- What became of an objective. Only ever added to, once for each.
CREATE TABLE objective_close (
    objective_id BINARY(16)    NOT NULL,
    result       VARCHAR(20)   NOT NULL,
    words        VARCHAR(1000) NOT NULL,
    closed_on    DATE          NOT NULL,
    closed_at    DATETIME(6)   NOT NULL,
    closed_by    BINARY(16)    NOT NULL,
    PRIMARY KEY (objective_id),
    CONSTRAINT objective_close_of FOREIGN KEY (objective_id) REFERENCES objective (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
