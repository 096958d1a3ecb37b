-- What a school means to spend on alternative provision in a financial year. Proposing again is a new row with the next number.
CREATE TABLE budget (
    id          BINARY(16)    NOT NULL,
    school_id   BINARY(16)    NOT NULL,
    year_from   DATE          NOT NULL,
    number      INT           NOT NULL,
    pence       BIGINT        NOT NULL,
    words       VARCHAR(2000) NOT NULL,
    proposed_at DATETIME(6)   NOT NULL,
    proposed_by BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT budget_number UNIQUE (school_id, year_from, number),
    CONSTRAINT budget_school FOREIGN KEY (school_id) REFERENCES school (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
