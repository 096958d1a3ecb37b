-- A part-time timetable, agreed, for a time. It always has a last day.
CREATE TABLE part_time_timetable (
    id                BINARY(16)    NOT NULL,
    pupil_id          BINARY(16)    NOT NULL,
    school_id         BINARY(16)    NOT NULL,
    starts_on         DATE          NOT NULL,
    ends_on           DATE          NOT NULL,
    ground            VARCHAR(30)   NOT NULL,
    reason            VARCHAR(1000) NOT NULL,
    parent_agreed_on  DATE          NOT NULL,
    approved_at       DATETIME(6)   NOT NULL,
    approved_by       BINARY(16)    NOT NULL,
    ended_on          DATE          NULL,
    ended_at          DATETIME(6)   NULL,
    ended_by          BINARY(16)    NULL,
    PRIMARY KEY (id),
    CONSTRAINT part_time_timetable_dates CHECK (starts_on <= ends_on),
    CONSTRAINT part_time_timetable_pupil FOREIGN KEY (pupil_id) REFERENCES pupil (id),
    -- the authority's picture of who is not in full-time education
    INDEX part_time_timetable_of_school (school_id, starts_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
