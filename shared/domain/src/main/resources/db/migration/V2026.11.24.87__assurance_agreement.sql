-- That school and provider have signed an agreement, from when to when, and where the paper is; only ever added to.
CREATE TABLE provider_agreement (
    id          BINARY(16)   NOT NULL,
    school_id   BINARY(16)   NOT NULL,
    provider_id BINARY(16)   NOT NULL,
    signed_on   DATE         NOT NULL,
    ends_on     DATE         NOT NULL,
    signatories VARCHAR(300) NOT NULL,
    document_id BINARY(16)   NULL,
    recorded_at DATETIME(6)  NOT NULL,
    recorded_by BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT provider_agreement_dates CHECK (signed_on <= ends_on),
    CONSTRAINT provider_agreement_of FOREIGN KEY (school_id, provider_id) REFERENCES commission (school_id, provider_id),
    -- whether one holds on a day
    INDEX provider_agreement_latest (school_id, provider_id, ends_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
