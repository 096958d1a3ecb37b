-- A version as it was finished and sent to be signed. Only ever added to.
CREATE TABLE agreement_version (
    id           BINARY(16)   NOT NULL,
    agreement_id BINARY(16)   NOT NULL,
    number       INT          NOT NULL,
    reason       VARCHAR(500) NOT NULL,
    text         MEDIUMTEXT   NOT NULL,
    document_id  BINARY(16)   NOT NULL,
    finished_at  DATETIME(6)  NOT NULL,
    finished_by  BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT agreement_version_number UNIQUE (agreement_id, number),
    CONSTRAINT agreement_version_of FOREIGN KEY (agreement_id) REFERENCES agreement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
