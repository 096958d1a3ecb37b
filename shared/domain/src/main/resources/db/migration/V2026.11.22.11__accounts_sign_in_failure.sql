-- Keyed by a hash of what was typed, so that an address without an account is slowed and locked exactly like one with.
CREATE TABLE sign_in_failure (
    id         BINARY(16)  NOT NULL,
    email_hash BINARY(32)  NOT NULL,
    failed_at  DATETIME(6) NOT NULL,
    cleared_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    -- how often this address failed lately
    INDEX sign_in_failure_lately (email_hash, failed_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
