-- Who was told that an insurance policy or a certificate runs out, has lapsed or was renewed; the key is what makes it once, on however
-- many nodes. Only ever added to.
CREATE TABLE expiry_warning (
    thing_id BINARY(16)  NOT NULL,
    told_id  BINARY(16)  NOT NULL,
    step     VARCHAR(10) NOT NULL,
    told_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (thing_id, told_id, step)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
