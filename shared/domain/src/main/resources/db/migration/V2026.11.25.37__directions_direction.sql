-- A direction off site, on a placement. What it says, who approved it and whom it was served to are rows of their own.
CREATE TABLE direction (
    id           BINARY(16)  NOT NULL,
    placement_id BINARY(16)  NOT NULL,
    school_id    BINARY(16)  NOT NULL,
    drafted_at   DATETIME(6) NOT NULL,
    drafted_by   BINARY(16)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT direction_placement FOREIGN KEY (placement_id) REFERENCES placement (id),
    -- what waits for a school's governors
    INDEX direction_of_school (school_id, drafted_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
