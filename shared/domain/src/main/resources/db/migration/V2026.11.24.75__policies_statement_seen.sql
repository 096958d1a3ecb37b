-- What a school has seen of a provider's statement. A school sees its own. Only ever added to.
CREATE TABLE provider_statement_seen (
    id           BINARY(16)    NOT NULL,
    school_id    BINARY(16)    NOT NULL,
    statement_id BINARY(16)    NOT NULL,
    evidence     VARCHAR(2000) NOT NULL,
    seen_at      DATETIME(6)   NOT NULL,
    seen_by      BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT provider_statement_seen_school FOREIGN KEY (school_id) REFERENCES school (id),
    CONSTRAINT provider_statement_seen_statement FOREIGN KEY (statement_id) REFERENCES provider_statement (id),
    -- a school's own evidence
    INDEX provider_statement_seen_of_school (school_id, statement_id, seen_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
