-- Who gets a copy of a version, or is told of a change, and in which way it went. Only ever added to.
CREATE TABLE agreement_copy (
    id           BINARY(16)    NOT NULL,
    placement_id BINARY(16)    NOT NULL,
    version      INT           NULL,
    news         VARCHAR(2000) NULL,
    party        VARCHAR(20)   NOT NULL,
    name         VARCHAR(200)  NOT NULL,
    email        VARCHAR(254)  NULL,
    channel      VARCHAR(20)   NULL,
    document_id  BINARY(16)    NULL,
    token_hash   BINARY(32)    NULL,
    expires_at   DATETIME(6)   NULL,
    made_at      DATETIME(6)   NOT NULL,
    made_by      BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT agreement_copy_token UNIQUE (token_hash),
    CONSTRAINT agreement_copy_of FOREIGN KEY (placement_id) REFERENCES placement (id),
    -- the distribution of a placement, the latest first
    INDEX agreement_copy_list (placement_id, made_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
