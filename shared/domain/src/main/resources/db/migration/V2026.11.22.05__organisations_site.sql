CREATE TABLE site (
    id          BINARY(16)   NOT NULL,
    provider_id BINARY(16)   NOT NULL,
    name        VARCHAR(200) NOT NULL,
    street      VARCHAR(200) NOT NULL,
    town        VARCHAR(100) NOT NULL,
    postcode    VARCHAR(8)   NOT NULL,
    telephone   VARCHAR(30)  NOT NULL,
    created_at  DATETIME(6)  NOT NULL,
    closed_at   DATETIME(6)  NULL,
    closed_by   BINARY(16)   NULL,
    PRIMARY KEY (id),
    CONSTRAINT site_name UNIQUE (provider_id, name),
    CONSTRAINT site_provider FOREIGN KEY (provider_id) REFERENCES provider (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
