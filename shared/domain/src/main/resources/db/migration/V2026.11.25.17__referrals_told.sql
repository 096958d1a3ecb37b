-- Who was told of the decision, when and how.
CREATE TABLE referral_told (
    id          BINARY(16)   NOT NULL,
    referral_id BINARY(16)   NOT NULL,
    party       VARCHAR(20)  NOT NULL,
    name        VARCHAR(200) NOT NULL,
    told_on     DATE         NOT NULL,
    how         VARCHAR(20)  NOT NULL,
    words       VARCHAR(500) NOT NULL,
    recorded_at DATETIME(6)  NOT NULL,
    recorded_by BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    INDEX referral_told_of (referral_id, recorded_at),
    CONSTRAINT referral_told_referral FOREIGN KEY (referral_id) REFERENCES referral (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
