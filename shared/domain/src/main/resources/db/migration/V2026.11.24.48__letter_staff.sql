-- Whom a letter vouches for. Only ever added to.
CREATE TABLE assurance_letter_staff (
    letter_id BINARY(16) NOT NULL,
    staff_id  BINARY(16) NOT NULL,
    PRIMARY KEY (letter_id, staff_id),
    CONSTRAINT assurance_letter_staff_letter FOREIGN KEY (letter_id) REFERENCES assurance_letter (id),
    CONSTRAINT assurance_letter_staff_of FOREIGN KEY (staff_id) REFERENCES staff_member (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
