-- Who has joined on which tablet, with a password once; a PIN that never leaves the tablet opens it after that.
CREATE TABLE tablet_person (
    id        BINARY(16)  NOT NULL,
    tablet_id BINARY(16)  NOT NULL,
    person_id BINARY(16)  NOT NULL,
    joined_at DATETIME(6) NOT NULL,
    ended_at  DATETIME(6) NULL,
    PRIMARY KEY (id),
    -- every request of a tablet asks whether its person is still on it
    INDEX tablet_person_now (tablet_id, person_id, ended_at),
    CONSTRAINT tablet_person_tablet FOREIGN KEY (tablet_id) REFERENCES tablet (id),
    -- whoever is shut out leaves all tablets at once
    CONSTRAINT tablet_person_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
