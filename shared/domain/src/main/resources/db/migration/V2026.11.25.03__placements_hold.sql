-- Which rules hold a placement; it may begin when none does. What came of it stands in the placement itself.
CREATE TABLE placement_hold (
    placement_id BINARY(16)   NOT NULL,
    source       VARCHAR(20)  NOT NULL,
    because      VARCHAR(500) NOT NULL,
    held_at      DATETIME(6)  NOT NULL,
    PRIMARY KEY (placement_id, source),
    CONSTRAINT placement_hold_of FOREIGN KEY (placement_id) REFERENCES placement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
