-- An assurance letter as it was signed: one document of a provider for a school, with exactly what was signed. Only ever added to.
CREATE TABLE assurance_letter (
    id           BINARY(16)   NOT NULL,
    provider_id  BINARY(16)   NOT NULL,
    school_id    BINARY(16)   NOT NULL,
    edition      VARCHAR(200) NOT NULL,
    words        MEDIUMTEXT   NOT NULL,
    hash         CHAR(64)     NOT NULL,
    signer_id    BINARY(16)   NOT NULL,
    signer_name  VARCHAR(200) NOT NULL,
    position     VARCHAR(200) NOT NULL,
    organisation VARCHAR(200) NOT NULL,
    signed_at    DATETIME(6)  NOT NULL,
    document_id  BINARY(16)   NULL,
    PRIMARY KEY (id),
    CONSTRAINT assurance_letter_school FOREIGN KEY (school_id) REFERENCES school (id),
    CONSTRAINT assurance_letter_provider FOREIGN KEY (provider_id) REFERENCES provider (id),
    CONSTRAINT assurance_letter_signer FOREIGN KEY (signer_id) REFERENCES person (id),
    -- the last letter of the pair
    INDEX assurance_letter_of_pair (provider_id, school_id, signed_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
