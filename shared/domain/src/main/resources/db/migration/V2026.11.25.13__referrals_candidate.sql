-- What the school notes about a provider that could take the pupil; the latest note about each counts.
CREATE TABLE referral_candidate (
    id             BINARY(16)    NOT NULL,
    referral_id    BINARY(16)    NOT NULL,
    provider_id    BINARY(16)    NOT NULL,
    distance_km    DECIMAL(6, 1) NULL,
    travel_minutes INT           NULL,
    cost           DECIMAL(9, 2) NULL,
    cost_per       VARCHAR(10)   NULL,
    fit            VARCHAR(1000) NOT NULL,
    quality        VARCHAR(1000) NOT NULL,
    safety         VARCHAR(1000) NOT NULL,
    worth          VARCHAR(1000) NOT NULL,
    noted_at       DATETIME(6)   NOT NULL,
    noted_by       BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    -- All notes of a referral.
    INDEX referral_candidate_of (referral_id, noted_at),
    CONSTRAINT referral_candidate_referral FOREIGN KEY (referral_id) REFERENCES referral (id),
    CONSTRAINT referral_candidate_provider FOREIGN KEY (provider_id) REFERENCES provider (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
