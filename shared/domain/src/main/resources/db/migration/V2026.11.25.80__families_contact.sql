-- Somebody at home beside a pupil. Only ever added to: what is known of them, and that they are taken off, are rows of their own.
CREATE TABLE family_contact (
    id        BINARY(16)  NOT NULL,
    pupil_id  BINARY(16)  NOT NULL,
    school_id BINARY(16)  NOT NULL,
    added_at  DATETIME(6) NOT NULL,
    added_by  BINARY(16)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT family_contact_of FOREIGN KEY (pupil_id) REFERENCES pupil (id),
    CONSTRAINT family_contact_school FOREIGN KEY (school_id) REFERENCES school (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
