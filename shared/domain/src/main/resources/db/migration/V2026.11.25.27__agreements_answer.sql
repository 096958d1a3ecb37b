-- What is written in the draft of the next version, field by field; revision counts the savings, so that a stale one is noticed.
CREATE TABLE agreement_answer (
    agreement_id BINARY(16)    NOT NULL,
    field        VARCHAR(40)   NOT NULL,
    value        VARCHAR(2000) NOT NULL,
    revision     INT           NOT NULL,
    saved_at     DATETIME(6)   NOT NULL,
    saved_by     BINARY(16)    NOT NULL,
    PRIMARY KEY (agreement_id, field),
    CONSTRAINT agreement_answer_of FOREIGN KEY (agreement_id) REFERENCES agreement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
