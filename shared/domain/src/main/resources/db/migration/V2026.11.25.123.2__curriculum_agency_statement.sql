-- How a provider works with one kind of agency; empty words where it no longer does. Only ever added to: the latest counts.
CREATE TABLE agency_statement (
    id          BINARY(16)    NOT NULL,
    provider_id BINARY(16)    NOT NULL,
    agency      VARCHAR(30)   NOT NULL,
    words       VARCHAR(1000) NOT NULL,
    stated_at   DATETIME(6)   NOT NULL,
    stated_by   BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT agency_statement_of FOREIGN KEY (provider_id) REFERENCES provider (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
