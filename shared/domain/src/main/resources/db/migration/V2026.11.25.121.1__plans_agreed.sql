-- That the provider has agreed to a plan, once for each. Only ever added to.
CREATE TABLE plan_agreed (
    plan_id   BINARY(16)  NOT NULL,
    agreed_at DATETIME(6) NOT NULL,
    agreed_by BINARY(16)  NOT NULL,
    PRIMARY KEY (plan_id),
    CONSTRAINT plan_agreed_of FOREIGN KEY (plan_id) REFERENCES intervention_plan (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
