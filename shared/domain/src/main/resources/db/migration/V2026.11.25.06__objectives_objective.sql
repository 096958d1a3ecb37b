CREATE TABLE objective (
    id           BINARY(16)  NOT NULL,
    placement_id BINARY(16)  NOT NULL,
    added_at     DATETIME(6) NOT NULL,
    added_by     BINARY(16)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT objective_of FOREIGN KEY (placement_id) REFERENCES placement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
