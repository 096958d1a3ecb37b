-- A link by which somebody signs who has no account. It works once and for some days; only the hash of its secret is kept.
CREATE TABLE signing_link (
    id         BINARY(16)   NOT NULL,
    line_id    BINARY(16)   NOT NULL,
    token_hash BINARY(32)   NOT NULL,
    email      VARCHAR(254) NOT NULL,
    sent_at    DATETIME(6)  NOT NULL,
    sent_by    BINARY(16)   NOT NULL,
    expires_at DATETIME(6)  NOT NULL,
    tries      INT          NOT NULL DEFAULT 0,
    used_at    DATETIME(6)  NULL,
    ended_at   DATETIME(6)  NULL,
    PRIMARY KEY (id),
    CONSTRAINT signing_link_token UNIQUE (token_hash),
    CONSTRAINT signing_link_of FOREIGN KEY (line_id) REFERENCES signing_line (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
