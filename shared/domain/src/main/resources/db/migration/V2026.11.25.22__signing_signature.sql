-- That somebody signed. Only ever added to, once for each line.
CREATE TABLE signing_signature (
    line_id     BINARY(16)   NOT NULL,
    name        VARCHAR(200) NOT NULL,
    how         VARCHAR(20)  NOT NULL,
    scan_id     BINARY(16)   NULL,
    signed_at   DATETIME(6)  NOT NULL,
    recorded_at DATETIME(6)  NOT NULL,
    recorded_by BINARY(16)   NULL,
    PRIMARY KEY (line_id),
    CONSTRAINT signing_signature_of FOREIGN KEY (line_id) REFERENCES signing_line (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
