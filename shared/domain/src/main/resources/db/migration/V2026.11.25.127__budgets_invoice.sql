-- An invoice of a provider for one placement, as it was put on record.
CREATE TABLE invoice (
    id           BINARY(16)  NOT NULL,
    placement_id BINARY(16)  NOT NULL,
    school_id    BINARY(16)  NOT NULL,
    provider_id  BINARY(16)  NOT NULL,
    number       VARCHAR(60) NOT NULL,
    from_on      DATE        NOT NULL,
    to_on        DATE        NOT NULL,
    sessions     INT         NOT NULL,
    pence        BIGINT      NOT NULL,
    document_id  BINARY(16)  NULL,
    filed_as     VARCHAR(40) NOT NULL,
    filed_at     DATETIME(6) NOT NULL,
    filed_by     BINARY(16)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT invoice_placement FOREIGN KEY (placement_id) REFERENCES placement (id),
    CONSTRAINT invoice_paper FOREIGN KEY (document_id) REFERENCES document (id),
    -- the same invoice is not put on record, and paid, twice
    CONSTRAINT invoice_number UNIQUE (provider_id, number),
    -- what a school was sent in a year
    INDEX invoice_of_school (school_id, to_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
