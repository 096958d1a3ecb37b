-- When a provider is open, weekday by weekday (1 is Monday): the hours through which a DSL or deputy has to be on hand.
CREATE TABLE staff_opening (
    provider_id BINARY(16)  NOT NULL,
    weekday     TINYINT     NOT NULL,
    opens_at    TIME        NOT NULL,
    closes_at   TIME        NOT NULL,
    set_at      DATETIME(6) NOT NULL,
    set_by      BINARY(16)  NOT NULL,
    PRIMARY KEY (provider_id, weekday),
    CONSTRAINT staff_opening_provider FOREIGN KEY (provider_id) REFERENCES provider (id),
    CONSTRAINT staff_opening_hours CHECK (weekday BETWEEN 1 AND 7 AND closes_at > opens_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
