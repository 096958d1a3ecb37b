-- What happened to an obligation, only ever added to: moved, postponed with the reason, delegated, met, withdrawn.
CREATE TABLE obligation_step (
    id            BINARY(16)   NOT NULL,
    obligation_id BINARY(16)   NOT NULL,
    kind          VARCHAR(20)  NOT NULL,
    happened_at   DATETIME(6)  NOT NULL,
    person_id     BINARY(16)   NULL,
    to_person     BINARY(16)   NULL,
    old_due       DATE         NULL,
    new_due       DATE         NULL,
    words         VARCHAR(500) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT obligation_step_of FOREIGN KEY (obligation_id) REFERENCES obligation (id),
    -- the history of one, and its last postponement
    INDEX obligation_step_history (obligation_id, kind, happened_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
