-- The head's decision on an audit; only ever added to. It holds until its last day, or until the next.
CREATE TABLE provider_decision (
    id            BINARY(16)    NOT NULL,
    audit_id      BINARY(16)    NOT NULL,
    school_id     BINARY(16)    NOT NULL,
    provider_id   BINARY(16)    NOT NULL,
    decision      VARCHAR(30)   NOT NULL,
    reason        VARCHAR(2000) NOT NULL,
    expires_on    DATE          NOT NULL,
    self_approved BOOLEAN       NOT NULL,
    decided_at    DATETIME(6)   NOT NULL,
    decided_by    BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    -- of two people who decide at once, one does
    CONSTRAINT provider_decision_once UNIQUE (audit_id),
    CONSTRAINT provider_decision_audit FOREIGN KEY (audit_id) REFERENCES provider_audit (id),
    -- the latest decision of a school about a provider
    INDEX provider_decision_latest (school_id, provider_id, decided_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
