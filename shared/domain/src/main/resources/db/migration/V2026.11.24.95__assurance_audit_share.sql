-- A school has chosen to let the other schools of this provider read its audit.
CREATE TABLE audit_share (
    audit_id  BINARY(16)  NOT NULL,
    shared_at DATETIME(6) NOT NULL,
    shared_by BINARY(16)  NOT NULL,
    PRIMARY KEY (audit_id),
    CONSTRAINT audit_share_of FOREIGN KEY (audit_id) REFERENCES provider_audit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
