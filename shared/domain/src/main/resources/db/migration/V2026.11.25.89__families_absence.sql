-- That a family told of an absence, once for school and provider. Only ever added to; the newest word for a session is in family_says.
CREATE TABLE family_absence (
    id          BINARY(16)   NOT NULL,
    pupil_id    BINARY(16)   NOT NULL,
    on_day      DATE         NOT NULL,
    halves      VARCHAR(10)  NOT NULL,
    reason      VARCHAR(20)  NOT NULL,
    words       VARCHAR(500) NOT NULL,
    reported_at DATETIME(6)  NOT NULL,
    reported_by BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    -- what was told of a pupil's day
    INDEX family_absence_day (pupil_id, on_day),
    CONSTRAINT family_absence_of FOREIGN KEY (pupil_id) REFERENCES pupil (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
