-- What is to be reached on the way, and by when. Only ever added to, with its plan.
CREATE TABLE plan_milestone (
    plan_id  BINARY(16)   NOT NULL,
    position INT          NOT NULL,
    words    VARCHAR(500) NOT NULL,
    due_on   DATE         NOT NULL,
    PRIMARY KEY (plan_id, position),
    CONSTRAINT plan_milestone_of FOREIGN KEY (plan_id) REFERENCES intervention_plan (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
