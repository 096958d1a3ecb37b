-- A provider's broadcast that a site is shut: one message for all its schools, of which each decides the code.
CREATE TABLE provider_closure (
    id            BINARY(16)   NOT NULL,
    provider_id   BINARY(16)   NOT NULL,
    site_id       BINARY(16)   NULL,
    starts_on     DATE         NOT NULL,
    ends_on       DATE         NOT NULL,
    half          CHAR(2)      NULL,
    reason        VARCHAR(500) NOT NULL,
    announced_at  DATETIME(6)  NOT NULL,
    announced_by  BINARY(16)   NOT NULL,
    withdrawn_at  DATETIME(6)  NULL,
    withdrawn_by  BINARY(16)   NULL,
    PRIMARY KEY (id),
    CONSTRAINT provider_closure_dates CHECK (starts_on <= ends_on),
    CONSTRAINT provider_closure_provider FOREIGN KEY (provider_id) REFERENCES provider (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
