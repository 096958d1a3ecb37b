-- How an objective is worded. Only ever added to: the highest number is in force.
CREATE TABLE objective_version (
    id             BINARY(16)    NOT NULL,
    objective_id   BINARY(16)    NOT NULL,
    number         INT           NOT NULL,
    words          VARCHAR(500)  NOT NULL,
    strand         VARCHAR(20)   NOT NULL,
    source         VARCHAR(20)   NOT NULL,
    measure        VARCHAR(300)  NOT NULL,
    baseline       VARCHAR(500)  NOT NULL,
    baseline_value DECIMAL(9, 2) NULL,
    target_value   DECIMAL(9, 2) NULL,
    success        VARCHAR(500)  NOT NULL,
    due_on         DATE          NOT NULL,
    reason         VARCHAR(500)  NOT NULL,
    agreed_at      DATETIME(6)   NOT NULL,
    agreed_by      BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT objective_version_number UNIQUE (objective_id, number),
    CONSTRAINT objective_version_of FOREIGN KEY (objective_id) REFERENCES objective (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
