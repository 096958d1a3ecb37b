-- That families were written to about news, once for each. Only ever added to.
CREATE TABLE school_news_told (
    news_id BINARY(16)  NOT NULL,
    pupils  INT         NOT NULL,
    told_at DATETIME(6) NOT NULL,
    PRIMARY KEY (news_id),
    CONSTRAINT school_news_told_of FOREIGN KEY (news_id) REFERENCES school_news (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
