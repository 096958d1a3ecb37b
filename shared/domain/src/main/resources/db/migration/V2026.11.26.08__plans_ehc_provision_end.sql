-- That the plan lists something no more, such as after it was amended. Only ever added to, once for each.
CREATE TABLE ehc_provision_end (
    provision_id BINARY(16)   NOT NULL,
    reason       VARCHAR(500) NOT NULL,
    ended_at     DATETIME(6)  NOT NULL,
    ended_by     BINARY(16)   NOT NULL,
    PRIMARY KEY (provision_id),
    CONSTRAINT ehc_provision_end_of FOREIGN KEY (provision_id) REFERENCES ehc_provision (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
