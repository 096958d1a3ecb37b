-- Why a placement ended, and whether it did what it was for. Once for each.
CREATE TABLE placement_outcome (
    placement_id BINARY(16)    NOT NULL,
    reason       VARCHAR(30)   NOT NULL,
    success      VARCHAR(10)   NOT NULL,
    words        VARCHAR(2000) NOT NULL,
    last_day     DATE          NOT NULL,
    recorded_at  DATETIME(6)   NOT NULL,
    recorded_by  BINARY(16)    NOT NULL,
    PRIMARY KEY (placement_id),
    CONSTRAINT placement_outcome_of FOREIGN KEY (placement_id) REFERENCES placement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
