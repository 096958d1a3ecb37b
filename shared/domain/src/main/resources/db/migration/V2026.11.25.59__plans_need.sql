-- A need in one area and how it is met, or that there is none. Only ever added to, with its plan.
CREATE TABLE plan_need (
    plan_id BINARY(16)    NOT NULL,
    area    VARCHAR(20)   NOT NULL,
    none    BOOLEAN       NOT NULL,
    need    VARCHAR(1000) NOT NULL,
    met_by  VARCHAR(1000) NOT NULL,
    PRIMARY KEY (plan_id, area),
    CONSTRAINT plan_need_of FOREIGN KEY (plan_id) REFERENCES intervention_plan (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
