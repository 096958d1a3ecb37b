-- Who may see and fill a draft: whoever started it, and whom they asked to help.
CREATE TABLE filling_author (
    filling_id BINARY(16)  NOT NULL,
    person_id  BINARY(16)  NOT NULL,
    added_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (filling_id, person_id),
    CONSTRAINT filling_author_of FOREIGN KEY (filling_id) REFERENCES filling (id),
    -- a person's drafts
    INDEX filling_of_author (person_id, added_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
