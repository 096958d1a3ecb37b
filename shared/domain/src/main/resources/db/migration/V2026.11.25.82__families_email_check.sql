-- That somebody made sure that an e-mail address is the contact's own. Only ever added to; another address is checked anew.
CREATE TABLE family_email_check (
    contact_id BINARY(16)   NOT NULL,
    email      VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    checked_at DATETIME(6)  NOT NULL,
    checked_by BINARY(16)   NOT NULL,
    PRIMARY KEY (contact_id, email),
    CONSTRAINT family_email_check_of FOREIGN KEY (contact_id) REFERENCES family_contact (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
