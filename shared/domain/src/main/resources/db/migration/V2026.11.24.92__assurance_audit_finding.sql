-- What an audit found that wants doing: by whom, until when; a finding that is the provider's is seen by the provider.
CREATE TABLE audit_finding (
    id          BINARY(16)    NOT NULL,
    audit_id    BINARY(16)    NOT NULL,
    path        VARCHAR(200)  NULL,
    words       VARCHAR(1000) NOT NULL,
    severity    VARCHAR(20)   NOT NULL,
    action      VARCHAR(1000) NOT NULL,
    owner       VARCHAR(10)   NOT NULL,
    due_on      DATE          NOT NULL,
    is_condition BOOLEAN      NOT NULL,
    noted_at    DATETIME(6)   NOT NULL,
    noted_by    BINARY(16)    NOT NULL,
    answered_at DATETIME(6)   NULL,
    answered_by BINARY(16)    NULL,
    answer      VARCHAR(1000) NULL,
    closed_at   DATETIME(6)   NULL,
    closed_by   BINARY(16)    NULL,
    closed_how  VARCHAR(1000) NULL,
    PRIMARY KEY (id),
    -- one finding for each answer that wants something done
    CONSTRAINT audit_finding_path UNIQUE (audit_id, path),
    CONSTRAINT audit_finding_of FOREIGN KEY (audit_id) REFERENCES provider_audit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
