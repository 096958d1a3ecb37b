-- The written record of a meeting, once.
CREATE TABLE meeting_record (
    meeting_id  BINARY(16)    NOT NULL,
    attendees   VARCHAR(2000) NOT NULL,
    apologies   VARCHAR(1000) NOT NULL,
    views       TEXT          NOT NULL,
    decision    VARCHAR(20)   NOT NULL,
    words       VARCHAR(2000) NOT NULL,
    actions     TEXT          NOT NULL,
    next_on     DATE          NULL,
    recorded_at DATETIME(6)   NOT NULL,
    recorded_by BINARY(16)    NOT NULL,
    PRIMARY KEY (meeting_id),
    CONSTRAINT meeting_record_of FOREIGN KEY (meeting_id) REFERENCES meeting (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
