-- Who is the one to speak to about a placed pupil at the provider. Only ever added to: the highest number is in force.
CREATE TABLE key_contact (
    id           BINARY(16)  NOT NULL,
    placement_id BINARY(16)  NOT NULL,
    number       INT         NOT NULL,
    person_id    BINARY(16)  NOT NULL,
    telephone    VARCHAR(30) NOT NULL,
    named_at     DATETIME(6) NOT NULL,
    named_by     BINARY(16)  NOT NULL,
    PRIMARY KEY (id),
    -- the newest of each placement, and two who name one at once make one of each number
    CONSTRAINT key_contact_number UNIQUE (placement_id, number),
    CONSTRAINT key_contact_of FOREIGN KEY (placement_id) REFERENCES placement (id),
    CONSTRAINT key_contact_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
