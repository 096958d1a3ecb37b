CREATE TABLE notice (
    id           BINARY(16)  NOT NULL,
    recipient_id BINARY(16)  NOT NULL,
    kind         VARCHAR(40) NOT NULL,
    subject_id   BINARY(16)  NULL,
    urgent       BOOLEAN     NOT NULL,
    raised_at    DATETIME(6) NOT NULL,
    read_at      DATETIME(6) NULL,
    PRIMARY KEY (id),
    CONSTRAINT notice_recipient FOREIGN KEY (recipient_id) REFERENCES person (id),
    -- the bell: what one person has not read
    INDEX notice_unread (recipient_id, read_at, raised_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
