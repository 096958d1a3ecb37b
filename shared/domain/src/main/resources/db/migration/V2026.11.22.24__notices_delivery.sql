-- The outbox: one row for each message that has to leave the building.
CREATE TABLE notice_delivery (
    id              BINARY(16)   NOT NULL,
    notice_id       BINARY(16)   NOT NULL,
    channel         VARCHAR(10)  NOT NULL,
    address         VARCHAR(254) NOT NULL,
    subject         VARCHAR(200) NOT NULL,
    body            TEXT         NOT NULL,
    attempts        INT          NOT NULL,
    next_attempt_at DATETIME(6)  NOT NULL,
    sent_at         DATETIME(6)  NULL,
    last_error      VARCHAR(500) NULL,
    PRIMARY KEY (id),
    CONSTRAINT notice_delivery_notice FOREIGN KEY (notice_id) REFERENCES notice (id),
    -- what has to be tried next
    INDEX notice_delivery_due (sent_at, next_attempt_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
