-- A review of a part-time timetable with the views of the pupil and the parents. Only ever added to.
CREATE TABLE arrangement_review (
    id             BINARY(16)    NOT NULL,
    arrangement_id BINARY(16)    NOT NULL,
    held_on        DATE          NOT NULL,
    pupil_view     VARCHAR(1000) NOT NULL,
    parent_view    VARCHAR(1000) NOT NULL,
    words          VARCHAR(2000) NOT NULL,
    outcome        VARCHAR(20)   NOT NULL,
    next_on        DATE          NULL,
    recorded_at    DATETIME(6)   NOT NULL,
    recorded_by    BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT arrangement_review_of FOREIGN KEY (arrangement_id) REFERENCES arrangement (id),
    -- the latest review of each
    INDEX arrangement_review_day (arrangement_id, held_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
