-- What a provider says of its registration (no school), and what a school found when it looked (its own); the latest of each counts.
CREATE TABLE provider_registration (
    id              BINARY(16)    NOT NULL,
    provider_id     BINARY(16)    NOT NULL,
    school_id       BINARY(16)    NULL,
    status          VARCHAR(30)   NOT NULL,
    urn             VARCHAR(6)    NULL,
    ukprn           CHAR(8)       NULL,
    dfe_number      CHAR(8)       NULL,
    accredited      BOOLEAN       NOT NULL,
    adventurous     BOOLEAN       NOT NULL,
    aala_number     VARCHAR(20)   NULL,
    aala_expires_on DATE          NULL,
    others          INT           NOT NULL,
    others_trigger  BOOLEAN       NOT NULL,
    lawful_because  VARCHAR(1000) NULL,
    recorded_at     DATETIME(6)   NOT NULL,
    recorded_by     BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT provider_registration_provider FOREIGN KEY (provider_id) REFERENCES provider (id),
    CONSTRAINT provider_registration_school FOREIGN KEY (school_id) REFERENCES school (id),
    -- the latest of a provider, by whoever said it
    INDEX provider_registration_latest (provider_id, recorded_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
