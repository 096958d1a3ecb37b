-- The weekly pattern of a placement from a day on. A change in the middle of a term is a further row; the past keeps its own.
CREATE TABLE timetable_pattern (
    id           BINARY(16)   NOT NULL,
    placement_id BINARY(16)   NOT NULL,
    from_on      DATE         NOT NULL,
    reason       VARCHAR(500) NOT NULL,
    decided_at   DATETIME(6)  NOT NULL,
    decided_by   BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT timetable_pattern_placement FOREIGN KEY (placement_id) REFERENCES placement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
