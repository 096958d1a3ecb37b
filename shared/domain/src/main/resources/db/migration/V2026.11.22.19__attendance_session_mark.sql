-- Which mark counts for a session now: derived from the marks, kept so that a register and a board read one row a session,
-- and so that two tablets that mark the same session at once wait for each other.
CREATE TABLE session_mark (
    placement_id BINARY(16)  NOT NULL,
    session_date DATE        NOT NULL,
    half         CHAR(2)     NOT NULL,
    mark_id      BINARY(16)  NOT NULL,
    captured_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (placement_id, session_date, half),
    CONSTRAINT session_mark_mark FOREIGN KEY (mark_id) REFERENCES mark (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
