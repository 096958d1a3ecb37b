-- Each time that the form was begun: once, and again when what was submitted has to be changed. The highest number counts.
CREATE TABLE referral_round (
    referral_id BINARY(16)   NOT NULL,
    number      INT          NOT NULL,
    filling_id  BINARY(16)   NOT NULL,
    reason      VARCHAR(500) NOT NULL,
    started_at  DATETIME(6)  NOT NULL,
    started_by  BINARY(16)   NOT NULL,
    PRIMARY KEY (referral_id, number),
    CONSTRAINT referral_round_filling UNIQUE (filling_id),
    CONSTRAINT referral_round_of FOREIGN KEY (referral_id) REFERENCES referral (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
