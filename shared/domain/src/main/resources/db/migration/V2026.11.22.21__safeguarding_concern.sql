CREATE TABLE concern (
    id           BINARY(16)   NOT NULL,
    placement_id BINARY(16)   NOT NULL,
    pupil_id     BINARY(16)   NOT NULL,
    school_id    BINARY(16)   NOT NULL,
    provider_id  BINARY(16)   NOT NULL,
    author_id    BINARY(16)   NOT NULL,
    account      MEDIUMTEXT     NOT NULL,
    happened_at  DATETIME(6)  NOT NULL,
    place        VARCHAR(200) NOT NULL,
    danger       BOOLEAN      NOT NULL,
    done         MEDIUMTEXT     NOT NULL,
    sent_at      DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT concern_placement FOREIGN KEY (placement_id) REFERENCES placement (id),
    CONSTRAINT concern_pupil FOREIGN KEY (pupil_id) REFERENCES pupil (id),
    CONSTRAINT concern_author FOREIGN KEY (author_id) REFERENCES person (id),
    -- the DSL's list, newest first
    INDEX concern_of_school (school_id, sent_at),
    -- the provider DSL's list
    INDEX concern_at_provider (provider_id, sent_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
