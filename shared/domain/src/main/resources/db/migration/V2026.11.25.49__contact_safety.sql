-- That the school has satisfied itself that a placed pupil is safe there, or has not. Only ever added to.
CREATE TABLE safety_statement (
    id           BINARY(16)    NOT NULL,
    placement_id BINARY(16)    NOT NULL,
    satisfied    BOOLEAN       NOT NULL,
    words        VARCHAR(1000) NOT NULL,
    stated_on    DATE          NOT NULL,
    stated_at    DATETIME(6)   NOT NULL,
    stated_by    BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT safety_statement_of FOREIGN KEY (placement_id) REFERENCES placement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
