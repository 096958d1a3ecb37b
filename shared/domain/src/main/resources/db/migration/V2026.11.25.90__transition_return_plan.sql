-- How a placement is meant to lead back or on. Only ever added to: the highest number is in force.
CREATE TABLE return_plan (
    id               BINARY(16)    NOT NULL,
    placement_id     BINARY(16)    NOT NULL,
    number           INT           NOT NULL,
    aim              VARCHAR(20)   NOT NULL,
    aim_reason       TEXT          NOT NULL,
    target_on        DATE          NOT NULL,
    readiness        TEXT          NOT NULL,
    school_support   TEXT          NOT NULL,
    provider_support TEXT          NOT NULL,
    stages           TEXT          NOT NULL,
    induction        TEXT          NOT NULL,
    careers          TEXT          NOT NULL,
    discussed_with   TEXT          NOT NULL,
    explained        TEXT          NOT NULL,
    because          VARCHAR(500)  NOT NULL,
    written_at       DATETIME(6)   NOT NULL,
    written_by       BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT return_plan_number UNIQUE (placement_id, number),
    CONSTRAINT return_plan_of FOREIGN KEY (placement_id) REFERENCES placement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
