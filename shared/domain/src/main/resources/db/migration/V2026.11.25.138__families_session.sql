-- A family's sign-in: apart from those of workers, so that it never opens a portal, and theirs never a family's page.
CREATE TABLE family_session (
    id         BINARY(16)  NOT NULL,
    person_id  BINARY(16)  NOT NULL,
    token_hash BINARY(32)  NOT NULL,
    started_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    ended_at   DATETIME(6) NULL,
    PRIMARY KEY (id),
    CONSTRAINT family_session_token UNIQUE (token_hash),
    CONSTRAINT family_session_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
