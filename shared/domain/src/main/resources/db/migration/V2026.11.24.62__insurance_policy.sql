-- An insurance policy of a provider, or of one of its subcontractors, for one period. A renewal is a new row; a slip is put right by a row
-- that names the one it replaces. Only ever added to.
CREATE TABLE insurance_policy (
    id               BINARY(16)    NOT NULL,
    provider_id      BINARY(16)    NOT NULL,
    subcontractor_id BINARY(16)    NULL,
    kind             VARCHAR(30)   NOT NULL,
    insurer          VARCHAR(200)  NOT NULL,
    number           VARCHAR(100)  NOT NULL,
    sum_pence        BIGINT        NULL,
    conditions       VARCHAR(2000) NOT NULL,
    starts_on        DATE          NOT NULL,
    expires_on       DATE          NOT NULL,
    document_id      BINARY(16)    NULL,
    declaration      VARCHAR(500)  NOT NULL,
    replaces_id      BINARY(16)    NULL,
    reason           VARCHAR(500)  NULL,
    recorded_at      DATETIME(6)   NOT NULL,
    recorded_by      BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT insurance_policy_days CHECK (starts_on <= expires_on),
    CONSTRAINT insurance_policy_replaces UNIQUE (replaces_id),
    CONSTRAINT insurance_policy_provider FOREIGN KEY (provider_id) REFERENCES provider (id),
    CONSTRAINT insurance_policy_subcontractor FOREIGN KEY (subcontractor_id) REFERENCES subcontractor (id),
    -- a provider's policies, and the round that looks for what runs out
    INDEX insurance_policy_of_provider (provider_id, kind, starts_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
