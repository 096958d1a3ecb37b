-- The weekly pattern of a placement: Monday is 1.
CREATE TABLE placement_session (
    placement_id BINARY(16) NOT NULL,
    weekday      TINYINT    NOT NULL,
    half         CHAR(2)    NOT NULL,
    arrives_at   TIME       NOT NULL,
    leaves_at    TIME       NOT NULL,
    PRIMARY KEY (placement_id, weekday, half),
    CONSTRAINT placement_session_weekday CHECK (weekday BETWEEN 1 AND 7),
    CONSTRAINT placement_session_half CHECK (half IN ('AM', 'PM')),
    CONSTRAINT placement_session_times CHECK (arrives_at < leaves_at),
    CONSTRAINT placement_session_placement FOREIGN KEY (placement_id) REFERENCES placement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
