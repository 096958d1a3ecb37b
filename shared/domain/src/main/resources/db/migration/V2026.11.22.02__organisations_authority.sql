CREATE TABLE authority (
    id         BINARY(16)   NOT NULL,
    name       VARCHAR(200) NOT NULL,
    la_number  CHAR(3)      NOT NULL,
    telephone  VARCHAR(30)  NULL,
    email      VARCHAR(254) NULL,
    created_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT authority_la_number UNIQUE (la_number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
