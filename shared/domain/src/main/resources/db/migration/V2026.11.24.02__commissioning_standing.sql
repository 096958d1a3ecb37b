-- How the school's standing of a provider came to be what it is; only ever added to, and repeated on the commission for its lists.
CREATE TABLE commission_standing (
    id          BINARY(16)   NOT NULL,
    school_id   BINARY(16)   NOT NULL,
    provider_id BINARY(16)   NOT NULL,
    standing    VARCHAR(30)  NOT NULL,
    reason      VARCHAR(500) NOT NULL,
    changed_at  DATETIME(6)  NOT NULL,
    changed_by  BINARY(16)   NULL,
    PRIMARY KEY (id),
    CONSTRAINT commission_standing_of FOREIGN KEY (school_id, provider_id) REFERENCES commission (school_id, provider_id),
    -- the history of one
    INDEX commission_standing_of_pair (school_id, provider_id, changed_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
