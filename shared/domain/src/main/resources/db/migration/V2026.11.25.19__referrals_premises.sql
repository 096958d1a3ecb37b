-- Areas for alternative provision on a school's own premises: each is a provider that the school owns, with one site.
CREATE TABLE school_premises (
    provider_id  BINARY(16)    NOT NULL,
    site_id      BINARY(16)    NOT NULL,
    school_id    BINARY(16)    NOT NULL,
    location     VARCHAR(20)   NOT NULL,
    reason       VARCHAR(500)  NOT NULL,
    staff        VARCHAR(1000) NOT NULL,
    delivered_by BINARY(16)    NULL,
    opened_at    DATETIME(6)   NOT NULL,
    opened_by    BINARY(16)    NOT NULL,
    PRIMARY KEY (provider_id),
    CONSTRAINT school_premises_site UNIQUE (site_id),
    INDEX school_premises_of (school_id),
    CONSTRAINT school_premises_provider FOREIGN KEY (provider_id) REFERENCES provider (id),
    CONSTRAINT school_premises_at FOREIGN KEY (site_id) REFERENCES site (id),
    CONSTRAINT school_premises_school FOREIGN KEY (school_id) REFERENCES school (id),
    CONSTRAINT school_premises_by FOREIGN KEY (delivered_by) REFERENCES provider (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
