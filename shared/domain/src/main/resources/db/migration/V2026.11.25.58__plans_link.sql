-- Which outcome of another live document the plan takes up, and how it is delivered. Only ever added to, with its plan.
CREATE TABLE plan_link (
    plan_id  BINARY(16)    NOT NULL,
    position INT           NOT NULL,
    source   VARCHAR(20)   NOT NULL,
    document VARCHAR(200)  NOT NULL,
    outcome  VARCHAR(500)  NOT NULL,
    delivery VARCHAR(1000) NOT NULL,
    PRIMARY KEY (plan_id, position),
    CONSTRAINT plan_link_of FOREIGN KEY (plan_id) REFERENCES intervention_plan (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
