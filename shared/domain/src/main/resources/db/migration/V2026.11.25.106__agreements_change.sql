-- Why another version is being prepared. Only ever added to, once for each number.
CREATE TABLE agreement_change (
    agreement_id BINARY(16)   NOT NULL,
    number       INT          NOT NULL,
    reason       VARCHAR(500) NOT NULL,
    begun_at     DATETIME(6)  NOT NULL,
    begun_by     BINARY(16)   NOT NULL,
    PRIMARY KEY (agreement_id, number),
    CONSTRAINT agreement_change_of FOREIGN KEY (agreement_id) REFERENCES agreement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
