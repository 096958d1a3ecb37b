-- What an author has typed so far. Private to the author, and gone when the concern is sent.
CREATE TABLE concern_draft (
    id           BINARY(16)   NOT NULL,
    author_id    BINARY(16)   NOT NULL,
    placement_id BINARY(16)   NULL,
    account      MEDIUMTEXT     NOT NULL,
    happened_at  DATETIME(6)  NULL,
    place        VARCHAR(200) NOT NULL,
    danger       BOOLEAN      NULL,
    done         MEDIUMTEXT     NOT NULL,
    saved_at     DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT concern_draft_author FOREIGN KEY (author_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
