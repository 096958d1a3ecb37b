-- A version of a policy that a provider holds, or says it does not hold; the newest of each counts. Only ever added to.
CREATE TABLE provider_policy (
    id          BINARY(16)    NOT NULL,
    provider_id BINARY(16)    NOT NULL,
    policy      VARCHAR(10)   NOT NULL,
    held        BOOLEAN       NOT NULL,
    title       VARCHAR(200)  NOT NULL,
    version     VARCHAR(50)   NOT NULL,
    adopted_on  DATE          NULL,
    review_on   DATE          NULL,
    document_id BINARY(16)    NULL,
    note        VARCHAR(1000) NOT NULL,
    recorded_at DATETIME(6)   NOT NULL,
    recorded_by BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT provider_policy_provider FOREIGN KEY (provider_id) REFERENCES provider (id),
    -- the newest version of each policy, and the history of one
    INDEX provider_policy_of_provider (provider_id, policy, recorded_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
