-- Who withdrew from a flexi-schooling agreement, with which notice. Only ever added to.
CREATE TABLE flexi_end (
    agreement_id BINARY(16)    NOT NULL,
    side         VARCHAR(10)   NOT NULL,
    notice_on    DATE          NOT NULL,
    last_day     DATE          NOT NULL,
    reason       VARCHAR(1000) NOT NULL,
    shorter      VARCHAR(500)  NULL,
    recorded_at  DATETIME(6)   NOT NULL,
    recorded_by  BINARY(16)    NOT NULL,
    PRIMARY KEY (agreement_id),
    CONSTRAINT flexi_end_of FOREIGN KEY (agreement_id) REFERENCES flexi_agreement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
