-- What is different on a single day: the pupil comes as an extra, is called off, comes at other times, is shown round. The latest
-- row for a session decides.
CREATE TABLE timetable_day_change (
    id           BINARY(16)   NOT NULL,
    placement_id BINARY(16)   NOT NULL,
    session_date DATE         NOT NULL,
    half         CHAR(2)      NOT NULL,
    kind         VARCHAR(20)  NOT NULL,
    arrives_at   TIME         NULL,
    leaves_at    TIME         NULL,
    reason       VARCHAR(500) NOT NULL,
    decided_at   DATETIME(6)  NOT NULL,
    decided_by   BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT timetable_day_change_half CHECK (half IN ('AM', 'PM')),
    CONSTRAINT timetable_day_change_times CHECK ((kind IN ('CALLED_OFF', 'AS_USUAL')) = (arrives_at IS NULL)),
    CONSTRAINT timetable_day_change_placement FOREIGN KEY (placement_id) REFERENCES placement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
