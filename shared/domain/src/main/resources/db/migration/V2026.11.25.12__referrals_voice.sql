-- What each party said, was asked or was told; the latest word of a party counts.
CREATE TABLE referral_voice (
    id          BINARY(16)    NOT NULL,
    referral_id BINARY(16)    NOT NULL,
    party       VARCHAR(20)   NOT NULL,
    word        VARCHAR(20)   NOT NULL,
    name        VARCHAR(200)  NOT NULL,
    contact_id  BINARY(16)    NULL,
    given_on    DATE          NOT NULL,
    how         VARCHAR(20)   NOT NULL,
    view        VARCHAR(2000) NOT NULL,
    recorded_at DATETIME(6)   NOT NULL,
    recorded_by BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    -- All voices of a referral.
    INDEX referral_voice_of (referral_id, recorded_at),
    CONSTRAINT referral_voice_referral FOREIGN KEY (referral_id) REFERENCES referral (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
