-- Who had the day's digest: whoever adds the row sends it, so that nobody gets two.
CREATE TABLE due_digest (
    person_id BINARY(16)  NOT NULL,
    day       DATE        NOT NULL,
    sent_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (person_id, day),
    CONSTRAINT due_digest_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
