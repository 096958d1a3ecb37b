-- One session of a pattern: Monday is 1; in every week, or in week A or B of a school whose weeks alternate.
CREATE TABLE timetable_pattern_session (
    pattern_id BINARY(16) NOT NULL,
    week       VARCHAR(5) NOT NULL,
    weekday    TINYINT    NOT NULL,
    half       CHAR(2)    NOT NULL,
    arrives_at TIME       NOT NULL,
    leaves_at  TIME       NOT NULL,
    PRIMARY KEY (pattern_id, week, weekday, half),
    CONSTRAINT timetable_pattern_session_week CHECK (week IN ('EVERY', 'A', 'B')),
    CONSTRAINT timetable_pattern_session_weekday CHECK (weekday BETWEEN 1 AND 7),
    CONSTRAINT timetable_pattern_session_half CHECK (half IN ('AM', 'PM')),
    CONSTRAINT timetable_pattern_session_times CHECK (arrives_at < leaves_at),
    CONSTRAINT timetable_pattern_session_pattern FOREIGN KEY (pattern_id) REFERENCES timetable_pattern (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
