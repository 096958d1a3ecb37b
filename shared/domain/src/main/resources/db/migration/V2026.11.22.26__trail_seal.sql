-- The chain over the trail: each seal's hash covers the entry and the hash before it.
CREATE TABLE trail_seal (
    number         BIGINT     NOT NULL,
    entry_position BIGINT     NOT NULL,
    hash           BINARY(32) NOT NULL,
    PRIMARY KEY (number),
    CONSTRAINT trail_seal_entry UNIQUE (entry_position)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
