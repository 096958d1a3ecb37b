CREATE TABLE school (
    id           BINARY(16)   NOT NULL,
    trust_id     BINARY(16)   NULL,
    authority_id BINARY(16)   NULL,
    name         VARCHAR(200) NOT NULL,
    urn          CHAR(6)      NOT NULL,
    telephone    VARCHAR(30)  NOT NULL,
    email        VARCHAR(254) NULL,
    created_at   DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT school_urn UNIQUE (urn),
    -- also finds a trust's schools when somebody's scope is the trust
    CONSTRAINT school_trust FOREIGN KEY (trust_id) REFERENCES trust (id),
    CONSTRAINT school_authority FOREIGN KEY (authority_id) REFERENCES authority (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
