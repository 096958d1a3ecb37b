-- Which DSL or deputy is on hand from when to when, and on which telephone.
CREATE TABLE staff_cover (
    id          BINARY(16)  NOT NULL,
    provider_id BINARY(16)  NOT NULL,
    staff_id    BINARY(16)  NOT NULL,
    weekday     TINYINT     NOT NULL,
    from_at     TIME        NOT NULL,
    to_at       TIME        NOT NULL,
    telephone   VARCHAR(30) NOT NULL,
    made_at     DATETIME(6) NOT NULL,
    made_by     BINARY(16)  NOT NULL,
    ended_at    DATETIME(6) NULL,
    ended_by    BINARY(16)  NULL,
    PRIMARY KEY (id),
    CONSTRAINT staff_cover_of FOREIGN KEY (staff_id) REFERENCES staff_member (id),
    CONSTRAINT staff_cover_hours CHECK (weekday BETWEEN 1 AND 7 AND to_at > from_at),
    -- the rota of the week
    INDEX staff_cover_of_provider (provider_id, ended_at, weekday, from_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
