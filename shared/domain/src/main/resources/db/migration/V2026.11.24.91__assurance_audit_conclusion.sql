-- What the AP lead concludes from an audit: whether the provider suits, why, and the written assessment of the risk.
CREATE TABLE audit_conclusion (
    audit_id     BINARY(16)    NOT NULL,
    suitability  VARCHAR(30)   NOT NULL,
    reason       VARCHAR(2000) NOT NULL,
    risk         VARCHAR(10)   NOT NULL,
    risk_words   VARCHAR(4000) NOT NULL,
    concluded_at DATETIME(6)   NOT NULL,
    concluded_by BINARY(16)    NOT NULL,
    PRIMARY KEY (audit_id),
    CONSTRAINT audit_conclusion_of FOREIGN KEY (audit_id) REFERENCES provider_audit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
