-- A provider's written assurance about internet filtering and monitoring, for all its schools at once. Only ever added to.
CREATE TABLE filtering_statement (
    id          BINARY(16)    NOT NULL,
    provider_id BINARY(16)    NOT NULL,
    words       VARCHAR(4000) NOT NULL,
    given_at    DATETIME(6)   NOT NULL,
    given_by    BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT filtering_statement_provider FOREIGN KEY (provider_id) REFERENCES provider (id),
    CONSTRAINT filtering_statement_giver FOREIGN KEY (given_by) REFERENCES person (id),
    -- was one given this term?
    INDEX filtering_statement_of_provider (provider_id, given_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
