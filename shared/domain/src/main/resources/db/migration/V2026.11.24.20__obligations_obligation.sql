-- Something that is due: what, from whom, by when, why, and met by what. Whether it is open, late or met is derived.
CREATE TABLE obligation (
    id             BINARY(16)   NOT NULL,
    obligation_key VARCHAR(190) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind           VARCHAR(60)  NOT NULL,
    holder_kind    VARCHAR(10)  NOT NULL,
    holder_id      BINARY(16)   NOT NULL,
    -- the school that a provider owes it to; null when it is owed to all that use the provider, or to nobody
    owed_to        BINARY(16)   NULL,
    subject_id     BINARY(16)   NULL,
    about          VARCHAR(300) NOT NULL,
    -- the day that the rule gives, and the day that holds after somebody postponed it
    ruled_on       DATE         NOT NULL,
    due_on         DATE         NOT NULL,
    due_at         DATETIME(6)  NULL,
    path           VARCHAR(200) NOT NULL,
    reason         VARCHAR(500) NOT NULL,
    raised_at      DATETIME(6)  NOT NULL,
    changed_at     DATETIME(6)  NOT NULL,
    sequence_no    INT          NOT NULL,
    delegated_to   BINARY(16)   NULL,
    met_at         DATETIME(6)  NULL,
    met_by         BINARY(16)   NULL,
    met_how        VARCHAR(500) NULL,
    withdrawn_at   DATETIME(6)  NULL,
    withdrawn_why  VARCHAR(500) NULL,
    late_told_at   DATETIME(6)  NULL,
    escalated_at   DATETIME(6)  NULL,
    PRIMARY KEY (id),
    -- raising the same thing twice, or by two nodes at once, makes one row; withdrawing goes by the beginning of the key
    CONSTRAINT obligation_once UNIQUE (obligation_key),
    CONSTRAINT obligation_delegate FOREIGN KEY (delegated_to) REFERENCES person (id),
    CONSTRAINT obligation_holder CHECK (holder_kind IN ('SCHOOL', 'PROVIDER', 'PERSON')),
    -- the board and the month of a school, a provider or a person
    INDEX obligation_board (holder_id, met_at, withdrawn_at, due_on),
    -- what became late, for whomever
    INDEX obligation_late (met_at, withdrawn_at, due_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
