-- A school has the provider's written assurance about one member of staff, by a letter or by itself. Only ever added to; what another
-- school has is none of its business.
CREATE TABLE staff_assurance (
    id          BINARY(16)   NOT NULL,
    staff_id    BINARY(16)   NOT NULL,
    school_id   BINARY(16)   NOT NULL,
    letter_id   BINARY(16)   NULL,
    note        VARCHAR(500) NOT NULL,
    recorded_at DATETIME(6)  NOT NULL,
    recorded_by BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT staff_assurance_of FOREIGN KEY (staff_id) REFERENCES staff_member (id),
    CONSTRAINT staff_assurance_school FOREIGN KEY (school_id) REFERENCES school (id),
    CONSTRAINT staff_assurance_by FOREIGN KEY (recorded_by) REFERENCES person (id),
    -- asked at every register: has this school the assurance about whoever marks?
    INDEX staff_assurance_for (staff_id, school_id, recorded_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
