-- A meeting about a pupil. Only ever added to; what comes of it are rows of their own.
CREATE TABLE meeting (
    id           BINARY(16)    NOT NULL,
    pupil_id     BINARY(16)    NOT NULL,
    school_id    BINARY(16)    NOT NULL,
    placement_id BINARY(16)    NULL,
    kind         VARCHAR(30)   NOT NULL,
    held_on      DATE          NOT NULL,
    held_at      TIME          NOT NULL,
    minutes      INT           NOT NULL,
    place        VARCHAR(300)  NOT NULL,
    chair        VARCHAR(200)  NOT NULL,
    purpose      VARCHAR(1000) NOT NULL,
    planned_at   DATETIME(6)   NOT NULL,
    planned_by   BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT meeting_pupil FOREIGN KEY (pupil_id) REFERENCES pupil (id),
    CONSTRAINT meeting_school FOREIGN KEY (school_id) REFERENCES school (id),
    CONSTRAINT meeting_placement FOREIGN KEY (placement_id) REFERENCES placement (id),
    -- the meetings of a pupil, the latest first
    INDEX meeting_of_pupil (pupil_id, held_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
