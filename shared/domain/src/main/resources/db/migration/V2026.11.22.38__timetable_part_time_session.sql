-- The sessions of the week that a pupil on a part-time timetable is not required to attend.
CREATE TABLE part_time_session (
    timetable_id BINARY(16) NOT NULL,
    weekday      TINYINT    NOT NULL,
    half         CHAR(2)    NOT NULL,
    PRIMARY KEY (timetable_id, weekday, half),
    CONSTRAINT part_time_session_timetable FOREIGN KEY (timetable_id) REFERENCES part_time_timetable (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
