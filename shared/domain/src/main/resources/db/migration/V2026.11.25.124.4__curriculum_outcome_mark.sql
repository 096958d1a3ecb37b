-- How a pupil is in one tracked outcome on a day, from 1 to 5. Only ever added to.
CREATE TABLE outcome_mark (
    id           BINARY(16)   NOT NULL,
    placement_id BINARY(16)   NOT NULL,
    outcome      VARCHAR(20)  NOT NULL,
    marked_on    DATE         NOT NULL,
    points       INT          NOT NULL,
    words        VARCHAR(500) NOT NULL,
    side         VARCHAR(20)  NOT NULL,
    marked_at    DATETIME(6)  NOT NULL,
    marked_by    BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    -- the line of one outcome over time
    INDEX outcome_mark_line (placement_id, outcome, marked_on),
    CONSTRAINT outcome_mark_of FOREIGN KEY (placement_id) REFERENCES placement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
