-- One target of a learning plan. Only ever added to, with its plan.
CREATE TABLE learning_target (
    plan_id       BINARY(16)    NOT NULL,
    position      INT           NOT NULL,
    kind          VARCHAR(20)   NOT NULL,
    words         VARCHAR(500)  NOT NULL,
    qualification VARCHAR(200)  NOT NULL,
    level         VARCHAR(100)  NOT NULL,
    grade         VARCHAR(100)  NOT NULL,
    unit          VARCHAR(200)  NOT NULL,
    baseline      VARCHAR(500)  NOT NULL,
    target        DECIMAL(5, 2) NULL,
    due_on        DATE          NOT NULL,
    PRIMARY KEY (plan_id, position),
    CONSTRAINT learning_target_of FOREIGN KEY (plan_id) REFERENCES learning_plan (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
