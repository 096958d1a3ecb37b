-- Who at a school has read a version of a provider's policy, when, and what they say of it. A school sees its own. Only ever added to.
CREATE TABLE policy_read (
    id          BINARY(16)    NOT NULL,
    school_id   BINARY(16)    NOT NULL,
    version_id  BINARY(16)    NOT NULL,
    read_on     DATE          NOT NULL,
    comment     VARCHAR(1000) NOT NULL,
    recorded_at DATETIME(6)   NOT NULL,
    reviewer    BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT policy_read_school FOREIGN KEY (school_id) REFERENCES school (id),
    CONSTRAINT policy_read_version FOREIGN KEY (version_id) REFERENCES provider_policy (id),
    -- a school's own readings of one provider's policies
    INDEX policy_read_of_school (school_id, version_id, recorded_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
