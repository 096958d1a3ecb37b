-- Evidence that was added to a single question of an audit.
CREATE TABLE audit_evidence (
    audit_id    BINARY(16)   NOT NULL,
    path        VARCHAR(200) NOT NULL,
    document_id BINARY(16)   NOT NULL,
    added_at    DATETIME(6)  NOT NULL,
    added_by    BINARY(16)   NOT NULL,
    PRIMARY KEY (audit_id, path, document_id),
    CONSTRAINT audit_evidence_of FOREIGN KEY (audit_id) REFERENCES provider_audit (id),
    CONSTRAINT audit_evidence_document FOREIGN KEY (document_id) REFERENCES document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
