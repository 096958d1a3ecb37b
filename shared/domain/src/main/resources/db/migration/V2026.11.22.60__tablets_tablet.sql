-- A tablet that a provider has let in. What it last said about itself is kept here, so that a manager sees what still waits on it.
CREATE TABLE tablet (
    id                   BINARY(16)  NOT NULL,
    provider_id          BINARY(16)  NOT NULL,
    site_id              BINARY(16)  NULL,
    name                 VARCHAR(60) NOT NULL,
    token_hash           BINARY(32)  NOT NULL,
    enrolled_at          DATETIME(6) NOT NULL,
    enrolled_by          BINARY(16)  NOT NULL,
    wipe_after_days      INT         NOT NULL DEFAULT 7,
    last_seen_at         DATETIME(6) NULL,
    last_sequence        BIGINT      NULL,
    waiting              INT         NULL,
    clock_offset_seconds BIGINT      NULL,
    revoked_at           DATETIME(6) NULL,
    revoked_by           BINARY(16)  NULL,
    PRIMARY KEY (id),
    CONSTRAINT tablet_token UNIQUE (token_hash),
    -- the manager's list
    CONSTRAINT tablet_provider FOREIGN KEY (provider_id) REFERENCES provider (id),
    CONSTRAINT tablet_site FOREIGN KEY (site_id) REFERENCES site (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
