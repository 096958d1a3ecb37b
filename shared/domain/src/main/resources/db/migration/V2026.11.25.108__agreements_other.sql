-- Another professional who is asked to sign, with what they are.
CREATE TABLE agreement_other (
    id            BINARY(16)   NOT NULL,
    agreement_id  BINARY(16)   NOT NULL,
    name          VARCHAR(200) NOT NULL,
    position      VARCHAR(200) NOT NULL,
    email         VARCHAR(254) NULL,
    added_at      DATETIME(6)  NOT NULL,
    added_by      BINARY(16)   NOT NULL,
    removed_at    DATETIME(6)  NULL,
    PRIMARY KEY (id),
    CONSTRAINT agreement_other_of FOREIGN KEY (agreement_id) REFERENCES agreement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
