-- What a school tells the families of its placed pupils, as it tells everybody else at school. Only ever added to.
CREATE TABLE school_news (
    id           BINARY(16)   NOT NULL,
    school_id    BINARY(16)   NOT NULL,
    title        VARCHAR(200) NOT NULL,
    body         MEDIUMTEXT   NOT NULL,
    document_id  BINARY(16)   NULL,
    shown_from   DATE         NOT NULL,
    shown_to     DATE         NOT NULL,
    by_email     BOOLEAN      NOT NULL,
    published_at DATETIME(6)  NOT NULL,
    published_by BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    -- what a family reads today, and what the school has published, the latest first
    INDEX school_news_of_school (school_id, shown_from),
    -- what begins to be shown, so that families are written to
    INDEX school_news_begins (shown_from),
    CONSTRAINT school_news_of FOREIGN KEY (school_id) REFERENCES school (id),
    CONSTRAINT school_news_dates CHECK (shown_from <= shown_to)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
