-- That a pupil left a school's roll, and where to. Once for each row of the roll.
CREATE TABLE pupil_leaving (
    pupil_id    BINARY(16)   NOT NULL,
    last_day    DATE         NOT NULL,
    where_to    VARCHAR(500) NOT NULL,
    recorded_at DATETIME(6)  NOT NULL,
    recorded_by BINARY(16)   NOT NULL,
    PRIMARY KEY (pupil_id),
    CONSTRAINT pupil_leaving_of FOREIGN KEY (pupil_id) REFERENCES pupil (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
