CREATE TABLE sign_in (
    id         BINARY(16)  NOT NULL,
    person_id  BINARY(16)  NOT NULL,
    token_hash BINARY(32)  NOT NULL,
    started_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    ended_at   DATETIME(6) NULL,
    PRIMARY KEY (id),
    CONSTRAINT sign_in_token UNIQUE (token_hash),
    -- signing out everywhere ends all sign-ins of one person
    CONSTRAINT sign_in_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
