-- What a provider confirms to all its schools at once; the newest of each kind counts. Only ever added to.
CREATE TABLE provider_statement (
    id          BINARY(16)    NOT NULL,
    provider_id BINARY(16)    NOT NULL,
    kind        VARCHAR(30)   NOT NULL,
    words       VARCHAR(2000) NOT NULL,
    stated_at   DATETIME(6)   NOT NULL,
    stated_by   BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT provider_statement_provider FOREIGN KEY (provider_id) REFERENCES provider (id),
    -- the newest of each kind
    INDEX provider_statement_of_provider (provider_id, kind, stated_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
