CREATE TABLE gate_exception_end (
    exception_id BINARY(16)   NOT NULL,
    ended_on     DATE         NOT NULL,
    reason       VARCHAR(500) NOT NULL,
    ended_at     DATETIME(6)  NOT NULL,
    ended_by     BINARY(16)   NOT NULL,
    PRIMARY KEY (exception_id),
    CONSTRAINT gate_exception_end_of FOREIGN KEY (exception_id) REFERENCES gate_exception (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
