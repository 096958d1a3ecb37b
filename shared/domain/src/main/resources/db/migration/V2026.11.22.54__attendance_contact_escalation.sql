-- The AP lead and the DSL have been told that nobody at home answers about a session: once.
CREATE TABLE contact_escalation (
    placement_id BINARY(16)  NOT NULL,
    session_date DATE        NOT NULL,
    half         CHAR(2)     NOT NULL,
    told_at      DATETIME(6) NOT NULL,
    PRIMARY KEY (placement_id, session_date, half)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
