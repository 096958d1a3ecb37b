-- Opened when a pupil's attendance falls below the target; closed by a person who says what was done.
CREATE TABLE attendance_intervention (
    id        BINARY(16)    NOT NULL,
    pupil_id  BINARY(16)    NOT NULL,
    school_id BINARY(16)    NOT NULL,
    opened_at DATETIME(6)   NOT NULL,
    rate      DECIMAL(4, 1) NOT NULL,
    target    DECIMAL(4, 1) NOT NULL,
    from_on   DATE          NOT NULL,
    to_on     DATE          NOT NULL,
    plan      VARCHAR(2000) NULL,
    planned_at DATETIME(6)  NULL,
    planned_by BINARY(16)   NULL,
    closed_at DATETIME(6)   NULL,
    closed_by BINARY(16)    NULL,
    outcome   VARCHAR(1000) NULL,
    -- at most one is open for a pupil: it is 1 while open and empty afterwards
    open_one  TINYINT       NULL,
    PRIMARY KEY (id),
    CONSTRAINT attendance_intervention_open UNIQUE (pupil_id, open_one),
    CONSTRAINT attendance_intervention_pupil FOREIGN KEY (pupil_id) REFERENCES pupil (id),
    INDEX attendance_intervention_of_school (school_id, open_one)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
