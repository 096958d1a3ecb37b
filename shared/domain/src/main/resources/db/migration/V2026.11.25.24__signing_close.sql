-- That nobody can sign a text any longer, and why. Only ever added to, once for each.
CREATE TABLE signing_close (
    signing_id BINARY(16)   NOT NULL,
    reason     VARCHAR(500) NOT NULL,
    closed_at  DATETIME(6)  NOT NULL,
    PRIMARY KEY (signing_id),
    CONSTRAINT signing_close_of FOREIGN KEY (signing_id) REFERENCES signing (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
