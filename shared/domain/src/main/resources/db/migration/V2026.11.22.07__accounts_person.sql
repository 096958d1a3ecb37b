CREATE TABLE person (
    id              BINARY(16)   NOT NULL,
    name            VARCHAR(200) NOT NULL,
    email           VARCHAR(254) NOT NULL,
    telephone       VARCHAR(30)  NULL,
    created_at      DATETIME(6)  NOT NULL,
    password_hash   VARCHAR(200) NULL,
    password_set_at DATETIME(6)  NULL,
    deactivated_at  DATETIME(6)  NULL,
    deactivated_by  BINARY(16)   NULL,
    PRIMARY KEY (id),
    CONSTRAINT person_email UNIQUE (email)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
