-- Who has said that they read something that was shared: an item, or a version of the page of needs. Only ever added to.
CREATE TABLE information_read (
    subject_id BINARY(16)  NOT NULL,
    person_id  BINARY(16)  NOT NULL,
    read_at    DATETIME(6) NOT NULL,
    PRIMARY KEY (subject_id, person_id),
    CONSTRAINT information_read_by FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
