-- That somebody handed over or posted what could not be sent. Only ever added to, once for each.
CREATE TABLE agreement_copy_done (
    copy_id BINARY(16)  NOT NULL,
    channel VARCHAR(20) NOT NULL,
    done_at DATETIME(6) NOT NULL,
    done_by BINARY(16)  NOT NULL,
    PRIMARY KEY (copy_id),
    CONSTRAINT agreement_copy_done_of FOREIGN KEY (copy_id) REFERENCES agreement_copy (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
