-- One fact that a provider stated about one session. Never altered: a later row supersedes an earlier one.
CREATE TABLE mark (
    id           BINARY(16)   NOT NULL,
    placement_id BINARY(16)   NOT NULL,
    session_date DATE         NOT NULL,
    half         CHAR(2)      NOT NULL,
    fact         VARCHAR(20)  NOT NULL,
    minutes_late SMALLINT     NULL,
    reason       VARCHAR(40)  NULL,
    note         VARCHAR(500) NULL,
    captured_at  DATETIME(6)  NOT NULL,
    device_id    VARCHAR(64)  NULL,
    sequence     BIGINT       NULL,
    received_at  DATETIME(6)  NOT NULL,
    marked_by    BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT mark_half CHECK (half IN ('AM', 'PM')),
    CONSTRAINT mark_late CHECK ((fact = 'LATE') OR (minutes_late IS NULL)),
    CONSTRAINT mark_placement FOREIGN KEY (placement_id) REFERENCES placement (id),
    -- the history of one session
    INDEX mark_session (placement_id, session_date, half)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
