-- Whether a contact holds parental responsibility, or must not be told. Only ever added to: the highest number is in force at once.
CREATE TABLE family_responsibility (
    id         BINARY(16)   NOT NULL,
    contact_id BINARY(16)   NOT NULL,
    number     INT          NOT NULL,
    standing   VARCHAR(20)  NOT NULL,
    on_day     DATE         NOT NULL,
    reason     VARCHAR(500) NOT NULL,
    decided_at DATETIME(6)  NOT NULL,
    decided_by BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT family_responsibility_number UNIQUE (contact_id, number),
    CONSTRAINT family_responsibility_of FOREIGN KEY (contact_id) REFERENCES family_contact (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
