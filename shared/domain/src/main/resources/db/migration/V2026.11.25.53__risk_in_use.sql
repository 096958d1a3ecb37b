-- Who at the provider has said that they work by a version. Only ever added to, once for each person and version.
CREATE TABLE risk_in_use (
    assessment_id BINARY(16)  NOT NULL,
    confirmed_by  BINARY(16)  NOT NULL,
    confirmed_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (assessment_id, confirmed_by),
    CONSTRAINT risk_in_use_of FOREIGN KEY (assessment_id) REFERENCES risk_assessment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
