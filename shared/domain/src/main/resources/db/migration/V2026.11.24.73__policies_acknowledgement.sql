-- That a provider has received a version of a school's policy and agrees to follow it, once for each version. Only ever added to.
CREATE TABLE policy_acknowledgement (
    policy_id       BINARY(16)   NOT NULL,
    provider_id     BINARY(16)   NOT NULL,
    words           VARCHAR(500) NOT NULL,
    acknowledged_at DATETIME(6)  NOT NULL,
    acknowledged_by BINARY(16)   NOT NULL,
    PRIMARY KEY (policy_id, provider_id),
    CONSTRAINT policy_acknowledgement_policy FOREIGN KEY (policy_id) REFERENCES school_policy (id),
    CONSTRAINT policy_acknowledgement_provider FOREIGN KEY (provider_id) REFERENCES provider (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
