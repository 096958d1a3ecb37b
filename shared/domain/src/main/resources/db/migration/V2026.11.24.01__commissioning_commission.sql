-- A school that uses, or looks at, a provider. Each keeps its own standing of it; which other schools do so is told to nobody but the
-- provider.
CREATE TABLE commission (
    school_id   BINARY(16)  NOT NULL,
    provider_id BINARY(16)  NOT NULL,
    standing    VARCHAR(30) NOT NULL,
    opened_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (school_id, provider_id),
    CONSTRAINT commission_school FOREIGN KEY (school_id) REFERENCES school (id),
    CONSTRAINT commission_provider FOREIGN KEY (provider_id) REFERENCES provider (id),
    -- a provider's commissioners
    INDEX commission_of_provider (provider_id, standing)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
