-- An exception to the gate: which parts, why, until when, signed by whom as what. Ending one early is a second row that names it.
CREATE TABLE gate_exception (
    id            BINARY(16)    NOT NULL,
    school_id     BINARY(16)    NOT NULL,
    provider_id   BINARY(16)    NOT NULL,
    parts         VARCHAR(200)  NOT NULL,
    reason        VARCHAR(1000) NOT NULL,
    starts_on     DATE          NOT NULL,
    ends_on       DATE          NOT NULL,
    signed_as     VARCHAR(40)   NOT NULL,
    self_approved BOOLEAN       NOT NULL,
    signed_at     DATETIME(6)   NOT NULL,
    signed_by     BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT gate_exception_dates CHECK (starts_on <= ends_on),
    CONSTRAINT gate_exception_of FOREIGN KEY (school_id, provider_id) REFERENCES commission (school_id, provider_id),
    -- whether one holds on a day
    INDEX gate_exception_on (school_id, provider_id, ends_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
