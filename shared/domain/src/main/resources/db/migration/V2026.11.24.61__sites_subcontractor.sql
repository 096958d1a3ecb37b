-- Somebody who does a part of the provider's work: what, where, and how the provider looked into them.
CREATE TABLE subcontractor (
    id           BINARY(16)    NOT NULL,
    provider_id  BINARY(16)    NOT NULL,
    name         VARCHAR(200)  NOT NULL,
    delivers     VARCHAR(1000) NOT NULL,
    place        VARCHAR(500)  NOT NULL,
    site_id      BINARY(16)    NULL,
    diligence    VARCHAR(2000) NOT NULL,
    document_id  BINARY(16)    NULL,
    added_at     DATETIME(6)   NOT NULL,
    added_by     BINARY(16)    NOT NULL,
    ended_at     DATETIME(6)   NULL,
    ended_by     BINARY(16)    NULL,
    PRIMARY KEY (id),
    CONSTRAINT subcontractor_name UNIQUE (provider_id, name),
    CONSTRAINT subcontractor_provider FOREIGN KEY (provider_id) REFERENCES provider (id),
    CONSTRAINT subcontractor_site FOREIGN KEY (site_id) REFERENCES site (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
