-- What a local authority says of a provider, as a school found it: its list, its confirmation of checks, and what was reported to it.
CREATE TABLE authority_word (
    id          BINARY(16)    NOT NULL,
    school_id   BINARY(16)    NOT NULL,
    provider_id BINARY(16)    NOT NULL,
    kind        VARCHAR(20)   NOT NULL,
    authority   VARCHAR(200)  NOT NULL,
    listed      BOOLEAN       NULL,
    scope       VARCHAR(1000) NOT NULL,
    reference   VARCHAR(100)  NULL,
    said_on     DATE          NOT NULL,
    recorded_at DATETIME(6)   NOT NULL,
    recorded_by BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT authority_word_school FOREIGN KEY (school_id) REFERENCES school (id),
    CONSTRAINT authority_word_provider FOREIGN KEY (provider_id) REFERENCES provider (id),
    -- a school's latest word about a provider
    INDEX authority_word_of (school_id, provider_id, recorded_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
