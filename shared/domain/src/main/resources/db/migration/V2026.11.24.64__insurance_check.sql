-- Who at a school has looked at an insurance policy of a provider, and when. A school sees its own. Only ever added to.
CREATE TABLE insurance_check (
    id         BINARY(16)    NOT NULL,
    policy_id  BINARY(16)    NOT NULL,
    school_id  BINARY(16)    NOT NULL,
    comment    VARCHAR(1000) NOT NULL,
    checked_at DATETIME(6)   NOT NULL,
    checked_by BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT insurance_check_policy FOREIGN KEY (policy_id) REFERENCES insurance_policy (id),
    CONSTRAINT insurance_check_school FOREIGN KEY (school_id) REFERENCES school (id),
    -- a school's own checks of one provider's policies
    INDEX insurance_check_of_school (school_id, policy_id, checked_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
