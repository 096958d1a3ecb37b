-- Each time that a school's leaders looked at how suitable and how good a provider is; only ever added to.
CREATE TABLE provider_look (
    id          BINARY(16)    NOT NULL,
    school_id   BINARY(16)    NOT NULL,
    provider_id BINARY(16)    NOT NULL,
    looked_on   DATE          NOT NULL,
    words       VARCHAR(1000) NOT NULL,
    recorded_at DATETIME(6)   NOT NULL,
    recorded_by BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT provider_look_of FOREIGN KEY (school_id, provider_id) REFERENCES commission (school_id, provider_id),
    -- the latest looks at one
    INDEX provider_look_latest (school_id, provider_id, looked_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
