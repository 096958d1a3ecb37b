-- One audit of a provider by one school: the visit (or the call, where there is no place to go to) and the form that is filled in.
CREATE TABLE provider_audit (
    id           BINARY(16)   NOT NULL,
    school_id    BINARY(16)   NOT NULL,
    provider_id  BINARY(16)   NOT NULL,
    filling_id   BINARY(16)   NOT NULL,
    form         VARCHAR(60)  NOT NULL,
    started_at   DATETIME(6)  NOT NULL,
    started_by   BINARY(16)   NOT NULL,
    visit_mode   VARCHAR(10)  NULL,
    visited_on   DATE         NULL,
    visited_at   TIME         NULL,
    people       VARCHAR(500) NULL,
    checks_before VARCHAR(1000) NULL,
    concluded_at DATETIME(6)  NULL,
    decided_at   DATETIME(6)  NULL,
    PRIMARY KEY (id),
    CONSTRAINT provider_audit_filling UNIQUE (filling_id),
    CONSTRAINT provider_audit_of FOREIGN KEY (school_id, provider_id) REFERENCES commission (school_id, provider_id),
    -- a school's audits of one provider, the latest first
    INDEX provider_audit_latest (school_id, provider_id, started_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
