-- Who at which school has read the report.
CREATE TABLE provider_inspection_read (
    inspection_id BINARY(16)  NOT NULL,
    school_id     BINARY(16)  NOT NULL,
    read_at       DATETIME(6) NOT NULL,
    read_by       BINARY(16)  NOT NULL,
    PRIMARY KEY (inspection_id, school_id),
    CONSTRAINT provider_inspection_read_of FOREIGN KEY (inspection_id) REFERENCES provider_inspection (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
