-- That a school is content that a provider follows an edition of the statutory guidance. Only ever added to.
CREATE TABLE guidance_followed (
    id          BINARY(16)    NOT NULL,
    school_id   BINARY(16)    NOT NULL,
    provider_id BINARY(16)    NOT NULL,
    edition     INT           NOT NULL,
    evidence    VARCHAR(2000) NOT NULL,
    stated_at   DATETIME(6)   NOT NULL,
    stated_by   BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT guidance_followed_school FOREIGN KEY (school_id) REFERENCES school (id),
    CONSTRAINT guidance_followed_provider FOREIGN KEY (provider_id) REFERENCES provider (id),
    -- what a school recorded last about a provider
    INDEX guidance_followed_of_school (school_id, provider_id, stated_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
