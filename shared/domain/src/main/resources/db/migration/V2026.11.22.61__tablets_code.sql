-- What is typed once on a tablet to let it in. Only its hash is kept.
CREATE TABLE tablet_code (
    id          BINARY(16)  NOT NULL,
    provider_id BINARY(16)  NOT NULL,
    site_id     BINARY(16)  NULL,
    name        VARCHAR(60) NOT NULL,
    code_hash   BINARY(32)  NOT NULL,
    created_at  DATETIME(6) NOT NULL,
    created_by  BINARY(16)  NOT NULL,
    expires_at  DATETIME(6) NOT NULL,
    used_at     DATETIME(6) NULL,
    PRIMARY KEY (id),
    CONSTRAINT tablet_code_hash UNIQUE (code_hash),
    CONSTRAINT tablet_code_provider FOREIGN KEY (provider_id) REFERENCES provider (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
