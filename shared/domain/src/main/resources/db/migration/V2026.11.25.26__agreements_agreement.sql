-- The agreement about a placement, whatever its versions say.
CREATE TABLE agreement (
    id           BINARY(16)  NOT NULL,
    placement_id BINARY(16)  NOT NULL,
    started_at   DATETIME(6) NOT NULL,
    started_by   BINARY(16)  NOT NULL,
    PRIMARY KEY (id),
    -- also finds the agreement of a placement
    CONSTRAINT agreement_of UNIQUE (placement_id),
    CONSTRAINT agreement_placement FOREIGN KEY (placement_id) REFERENCES placement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
