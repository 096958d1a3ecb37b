-- A published report on a provider: put on record by the provider for everybody, or by one school for itself.
CREATE TABLE provider_inspection (
    id           BINARY(16)   NOT NULL,
    provider_id  BINARY(16)   NOT NULL,
    school_id    BINARY(16)   NULL,
    body         VARCHAR(20)  NOT NULL,
    inspected_on DATE         NOT NULL,
    outcome      VARCHAR(200) NOT NULL,
    link         VARCHAR(500) NULL,
    document_id  BINARY(16)   NULL,
    recorded_at  DATETIME(6)  NOT NULL,
    recorded_by  BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT provider_inspection_provider FOREIGN KEY (provider_id) REFERENCES provider (id),
    -- a provider's reports, the latest first
    INDEX provider_inspection_of (provider_id, inspected_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
