-- That news was taken back before its last day. Only ever added to, once for each.
CREATE TABLE school_news_end (
    news_id  BINARY(16)   NOT NULL,
    reason   VARCHAR(500) NOT NULL,
    ended_at DATETIME(6)  NOT NULL,
    ended_by BINARY(16)   NOT NULL,
    PRIMARY KEY (news_id),
    CONSTRAINT school_news_end_of FOREIGN KEY (news_id) REFERENCES school_news (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
