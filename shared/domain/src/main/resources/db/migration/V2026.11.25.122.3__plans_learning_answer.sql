-- What the school answered to a version, once for each. Only ever added to.
CREATE TABLE learning_plan_answer (
    plan_id     BINARY(16)    NOT NULL,
    agreed      BOOLEAN       NOT NULL,
    reason      VARCHAR(1000) NOT NULL,
    answered_at DATETIME(6)   NOT NULL,
    answered_by BINARY(16)    NOT NULL,
    PRIMARY KEY (plan_id),
    CONSTRAINT learning_plan_answer_of FOREIGN KEY (plan_id) REFERENCES learning_plan (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
