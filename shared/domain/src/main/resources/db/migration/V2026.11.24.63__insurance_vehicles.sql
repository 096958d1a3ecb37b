-- What a provider says about whether vehicles carry pupils or their visitors: motor insurance is needed only then. Only ever added to.
CREATE TABLE insurance_vehicles (
    id          BINARY(16)  NOT NULL,
    provider_id BINARY(16)  NOT NULL,
    used        BOOLEAN     NOT NULL,
    said_at     DATETIME(6) NOT NULL,
    said_by     BINARY(16)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT insurance_vehicles_provider FOREIGN KEY (provider_id) REFERENCES provider (id),
    -- what a provider said last
    INDEX insurance_vehicles_of_provider (provider_id, said_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
