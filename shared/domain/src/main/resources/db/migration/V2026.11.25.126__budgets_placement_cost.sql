-- What a placement costs from a day on. Only ever added to: from its first day a later version takes the place of the earlier ones.
CREATE TABLE placement_cost (
    id              BINARY(16)   NOT NULL,
    placement_id    BINARY(16)   NOT NULL,
    number          INT          NOT NULL,
    basis           VARCHAR(20)  NOT NULL,
    pence           BIGINT       NOT NULL,
    transport_pence BIGINT       NOT NULL,
    meals_pence     BIGINT       NOT NULL,
    absent_paid     BOOLEAN      NOT NULL,
    from_on         DATE         NOT NULL,
    reason          VARCHAR(500) NOT NULL,
    recorded_at     DATETIME(6)  NOT NULL,
    recorded_by     BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT placement_cost_number UNIQUE (placement_id, number),
    CONSTRAINT placement_cost_of FOREIGN KEY (placement_id) REFERENCES placement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
