-- That a meeting does not take place.
CREATE TABLE meeting_cancel (
    meeting_id   BINARY(16)   NOT NULL,
    reason       VARCHAR(500) NOT NULL,
    cancelled_at DATETIME(6)  NOT NULL,
    cancelled_by BINARY(16)   NOT NULL,
    PRIMARY KEY (meeting_id),
    CONSTRAINT meeting_cancel_of FOREIGN KEY (meeting_id) REFERENCES meeting (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
