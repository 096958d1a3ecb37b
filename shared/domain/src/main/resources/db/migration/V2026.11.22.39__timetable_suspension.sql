-- A suspension as the home school decided it. Only the home school suspends.
CREATE TABLE suspension (
    id           BINARY(16)   NOT NULL,
    pupil_id     BINARY(16)   NOT NULL,
    school_id    BINARY(16)   NOT NULL,
    starts_on    DATE         NOT NULL,
    ends_on      DATE         NOT NULL,
    provision_on DATE         NULL,
    provision    VARCHAR(500) NULL,
    recorded_at  DATETIME(6)  NOT NULL,
    recorded_by  BINARY(16)   NOT NULL,
    ended_on     DATE         NULL,
    ended_at     DATETIME(6)  NULL,
    ended_by     BINARY(16)   NULL,
    told_at      DATETIME(6)  NULL,
    PRIMARY KEY (id),
    CONSTRAINT suspension_dates CHECK (starts_on <= ends_on),
    CONSTRAINT suspension_pupil FOREIGN KEY (pupil_id) REFERENCES pupil (id),
    -- who is suspended at a school now
    INDEX suspension_of_school (school_id, ends_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
