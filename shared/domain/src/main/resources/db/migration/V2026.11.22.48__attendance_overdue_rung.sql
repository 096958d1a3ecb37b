-- A rung of the ladder that a register climbs while nobody has said where pupils are: taken once, whichever node got there first.
CREATE TABLE overdue_rung (
    id           BINARY(16)  NOT NULL,
    school_id    BINARY(16)  NOT NULL,
    site_id      BINARY(16)  NOT NULL,
    session_date DATE        NOT NULL,
    half         CHAR(2)     NOT NULL,
    rung         VARCHAR(20) NOT NULL,
    due_at       DATETIME(6) NOT NULL,
    taken_at     DATETIME(6) NOT NULL,
    pupils       INT         NOT NULL,
    told         INT         NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT overdue_rung_once UNIQUE (school_id, session_date, half, site_id, rung)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
