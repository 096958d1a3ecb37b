-- A rung of the ladder that a register climbs while nobody has said where pupils are: taken once for those who have to be reported by
-- the same time, whichever node got there first. Pupils who come later climb a ladder of their own.
CREATE TABLE overdue_rung (
    id           BINARY(16)  NOT NULL,
    school_id    BINARY(16)  NOT NULL,
    site_id      BINARY(16)  NOT NULL,
    session_date DATE        NOT NULL,
    half         CHAR(2)     NOT NULL,
    report_by    DATETIME(6) NOT NULL,
    rung         VARCHAR(20) NOT NULL,
    due_at       DATETIME(6) NOT NULL,
    taken_at     DATETIME(6) NOT NULL,
    pupils       INT         NOT NULL,
    told         INT         NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT overdue_rung_once UNIQUE (school_id, session_date, half, site_id, report_by, rung)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
