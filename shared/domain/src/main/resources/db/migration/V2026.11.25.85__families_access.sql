-- Who may sign in to the family's pages for a pupil: a contact, or the pupil, who is then the holder themselves. Only ever added to: the
-- highest number is in force, and one without a person shuts the door.
CREATE TABLE family_access (
    id         BINARY(16)   NOT NULL,
    holder_id  BINARY(16)   NOT NULL,
    number     INT          NOT NULL,
    pupil_id   BINARY(16)   NOT NULL,
    contact_id BINARY(16)   NULL,
    person_id  BINARY(16)   NULL,
    email      VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    language   VARCHAR(10)  NOT NULL,
    given_at   DATETIME(6)  NOT NULL,
    given_by   BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT family_access_number UNIQUE (holder_id, number),
    -- every request to the family's pages asks whom the person may see
    INDEX family_access_person (person_id),
    -- somebody types an address to sign in
    INDEX family_access_email (email),
    CONSTRAINT family_access_pupil FOREIGN KEY (pupil_id) REFERENCES pupil (id),
    CONSTRAINT family_access_contact FOREIGN KEY (contact_id) REFERENCES family_contact (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
