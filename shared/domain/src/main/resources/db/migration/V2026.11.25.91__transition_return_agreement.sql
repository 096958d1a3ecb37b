-- That a provider agreed to a version of a return plan.
CREATE TABLE return_agreement (
    placement_id BINARY(16)    NOT NULL,
    number       INT           NOT NULL,
    words        VARCHAR(1000) NOT NULL,
    agreed_at    DATETIME(6)   NOT NULL,
    agreed_by    BINARY(16)    NOT NULL,
    PRIMARY KEY (placement_id, number),
    CONSTRAINT return_agreement_of FOREIGN KEY (placement_id, number) REFERENCES return_plan (placement_id, number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
