-- That the head holds a version, once for each. Only ever added to.
CREATE TABLE risk_approval (
    assessment_id BINARY(16)  NOT NULL,
    approved_at   DATETIME(6) NOT NULL,
    approved_by   BINARY(16)  NOT NULL,
    PRIMARY KEY (assessment_id),
    CONSTRAINT risk_approval_of FOREIGN KEY (assessment_id) REFERENCES risk_assessment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
