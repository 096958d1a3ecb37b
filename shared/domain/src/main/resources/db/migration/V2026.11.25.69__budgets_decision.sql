-- The answer to a proposed budget, given once.
CREATE TABLE budget_decision (
    budget_id  BINARY(16)    NOT NULL,
    approved   BOOLEAN       NOT NULL,
    minute     VARCHAR(200)  NOT NULL,
    words      VARCHAR(2000) NOT NULL,
    decided_as VARCHAR(40)   NOT NULL,
    decided_at DATETIME(6)   NOT NULL,
    decided_by BINARY(16)    NOT NULL,
    PRIMARY KEY (budget_id),
    CONSTRAINT budget_decision_of FOREIGN KEY (budget_id) REFERENCES budget (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
