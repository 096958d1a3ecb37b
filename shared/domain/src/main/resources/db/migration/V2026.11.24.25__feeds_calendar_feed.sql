-- The address of a person's own calendar feed: only the hash of its secret part is kept. Made again, the one before has ended.
CREATE TABLE calendar_feed (
    token_hash BINARY(32)  NOT NULL,
    person_id  BINARY(16)  NOT NULL,
    made_at    DATETIME(6) NOT NULL,
    ended_at   DATETIME(6) NULL,
    -- every reading by a calendar looks for exactly one
    PRIMARY KEY (token_hash),
    CONSTRAINT calendar_feed_person FOREIGN KEY (person_id) REFERENCES person (id),
    -- the one that a person has now
    INDEX calendar_feed_live (person_id, ended_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
