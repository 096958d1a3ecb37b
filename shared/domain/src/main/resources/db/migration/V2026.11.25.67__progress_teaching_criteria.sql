-- By what a provider judges its own teaching and learning. Only ever added to: the last one is in force.
CREATE TABLE teaching_criteria (
    id          BINARY(16)    NOT NULL,
    provider_id BINARY(16)    NOT NULL,
    words       VARCHAR(2000) NOT NULL,
    stated_at   DATETIME(6)   NOT NULL,
    stated_by   BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT teaching_criteria_provider FOREIGN KEY (provider_id) REFERENCES provider (id),
    -- the last one of a provider
    INDEX teaching_criteria_of_provider (provider_id, stated_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
