CREATE TABLE referral (
    id        BINARY(16)  NOT NULL,
    pupil_id  BINARY(16)  NOT NULL,
    school_id BINARY(16)  NOT NULL,
    behaviour BOOLEAN     NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    opened_by BINARY(16)  NOT NULL,
    PRIMARY KEY (id),
    -- The list of a school's referrals, the latest first.
    INDEX referral_of_school (school_id, opened_at),
    CONSTRAINT referral_pupil FOREIGN KEY (pupil_id) REFERENCES pupil (id),
    CONSTRAINT referral_school FOREIGN KEY (school_id) REFERENCES school (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
