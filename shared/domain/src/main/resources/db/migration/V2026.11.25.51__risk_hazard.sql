-- What may happen, in the order in which it was written. Only ever added to, with its version.
CREATE TABLE risk_hazard (
    assessment_id BINARY(16)    NOT NULL,
    position      INT           NOT NULL,
    what          VARCHAR(300)  NOT NULL,
    who           VARCHAR(200)  NOT NULL,
    likelihood    VARCHAR(20)   NOT NULL,
    severity      VARCHAR(20)   NOT NULL,
    lessens       VARCHAR(1000) NOT NULL,
    done_by       VARCHAR(200)  NOT NULL,
    PRIMARY KEY (assessment_id, position),
    CONSTRAINT risk_hazard_of FOREIGN KEY (assessment_id) REFERENCES risk_assessment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
