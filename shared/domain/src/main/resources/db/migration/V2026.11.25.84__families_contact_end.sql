-- That a contact at home was taken off the list. Only ever added to, once for each.
CREATE TABLE family_contact_end (
    contact_id BINARY(16)   NOT NULL,
    reason     VARCHAR(500) NOT NULL,
    ended_at   DATETIME(6)  NOT NULL,
    ended_by   BINARY(16)   NOT NULL,
    PRIMARY KEY (contact_id),
    CONSTRAINT family_contact_end_of FOREIGN KEY (contact_id) REFERENCES family_contact (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
