-- One batch of codes for a school's information system, and who said that they have arrived there.
CREATE TABLE write_back (
    id              BINARY(16)  NOT NULL,
    school_id       BINARY(16)  NOT NULL,
    from_on         DATE        NOT NULL,
    to_on           DATE        NOT NULL,
    again           BOOLEAN     NOT NULL,
    made_at         DATETIME(6) NOT NULL,
    made_by         BINARY(16)  NOT NULL,
    acknowledged_at DATETIME(6) NULL,
    acknowledged_by BINARY(16)  NULL,
    PRIMARY KEY (id),
    CONSTRAINT write_back_dates CHECK (from_on <= to_on),
    CONSTRAINT write_back_school FOREIGN KEY (school_id) REFERENCES school (id),
    -- a school's batches, the latest first
    INDEX write_back_of_school (school_id, made_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
