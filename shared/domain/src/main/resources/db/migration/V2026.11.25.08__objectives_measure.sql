-- How far an objective had come on a day, as a report, review or visit states it. Only ever added to.
CREATE TABLE objective_measure (
    id           BINARY(16)    NOT NULL,
    objective_id BINARY(16)    NOT NULL,
    measured_on  DATE          NOT NULL,
    value        DECIMAL(9, 2) NULL,
    direction    VARCHAR(20)   NOT NULL,
    words        VARCHAR(1000) NOT NULL,
    stated_in    VARCHAR(20)   NOT NULL,
    stated_at    DATETIME(6)   NOT NULL,
    stated_by    BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT objective_measure_of FOREIGN KEY (objective_id) REFERENCES objective (id),
    -- the line of an objective over time
    INDEX objective_measure_line (objective_id, measured_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
