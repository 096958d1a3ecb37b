-- That somebody has looked at a version again and found it right. Only ever added to.
CREATE TABLE risk_review (
    id            BINARY(16)    NOT NULL,
    assessment_id BINARY(16)    NOT NULL,
    words         VARCHAR(1000) NOT NULL,
    next_on       DATE          NOT NULL,
    reviewed_at   DATETIME(6)   NOT NULL,
    reviewed_by   BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT risk_review_of FOREIGN KEY (assessment_id) REFERENCES risk_assessment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
