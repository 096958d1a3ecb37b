-- What somebody says before a meeting: whether they come, and what they think. Only ever added to.
CREATE TABLE meeting_view (
    id         BINARY(16)   NOT NULL,
    meeting_id BINARY(16)   NOT NULL,
    side       VARCHAR(20)  NOT NULL,
    name       VARCHAR(200) NOT NULL,
    contact_id BINARY(16)   NULL,
    attending  BOOLEAN      NULL,
    opinion    VARCHAR(20)  NULL,
    words      TEXT         NOT NULL,
    channel    VARCHAR(20)  NOT NULL,
    given_at   DATETIME(6)  NOT NULL,
    given_by   BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    -- what was said before one meeting
    INDEX meeting_view_of (meeting_id, given_at),
    CONSTRAINT meeting_view_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
