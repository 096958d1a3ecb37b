-- A part-time timetable that somebody proposed, or a minor adjustment that is in force as it is recorded. Only ever added to.
CREATE TABLE arrangement (
    id            BINARY(16)    NOT NULL,
    pupil_id      BINARY(16)    NOT NULL,
    school_id     BINARY(16)    NOT NULL,
    kind          VARCHAR(20)   NOT NULL,
    starts_on     DATE          NOT NULL,
    ends_on       DATE          NOT NULL,
    ground        VARCHAR(20)   NOT NULL,
    reason        VARCHAR(1000) NOT NULL,
    dysregulation BOOLEAN       NOT NULL,
    route         VARCHAR(20)   NOT NULL,
    adjustment    VARCHAR(1000) NOT NULL,
    proposed_at   DATETIME(6)   NOT NULL,
    proposed_by   BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT arrangement_dates CHECK (starts_on <= ends_on),
    CONSTRAINT arrangement_pupil FOREIGN KEY (pupil_id) REFERENCES pupil (id),
    -- what a head has to decide, and what runs at a school
    INDEX arrangement_of_school (school_id, ends_on),
    -- what somebody proposed, for themselves
    INDEX arrangement_by (proposed_by, proposed_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
