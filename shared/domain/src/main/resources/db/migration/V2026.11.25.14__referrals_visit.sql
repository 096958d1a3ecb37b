CREATE TABLE referral_visit (
    id          BINARY(16)   NOT NULL,
    referral_id BINARY(16)   NOT NULL,
    kind        VARCHAR(20)  NOT NULL,
    planned_on  DATE         NOT NULL,
    words       VARCHAR(500) NOT NULL,
    planned_at  DATETIME(6)  NOT NULL,
    planned_by  BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    INDEX referral_visit_of (referral_id, planned_on),
    CONSTRAINT referral_visit_referral FOREIGN KEY (referral_id) REFERENCES referral (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
