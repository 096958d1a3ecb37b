-- A way in that was asked for: a link and a code, each kept only as its hash. Asked for in the same way for an address that nobody has.
CREATE TABLE family_code (
    id         BINARY(16)  NOT NULL,
    email_hash BINARY(32)  NOT NULL,
    person_id  BINARY(16)  NULL,
    token_hash BINARY(32)  NOT NULL,
    code_hash  BINARY(32)  NOT NULL,
    tries      INT         NOT NULL,
    asked_at   DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    used_at    DATETIME(6) NULL,
    PRIMARY KEY (id),
    CONSTRAINT family_code_token UNIQUE (token_hash),
    -- how often an address was asked for, and which codes still work
    INDEX family_code_email (email_hash, asked_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
