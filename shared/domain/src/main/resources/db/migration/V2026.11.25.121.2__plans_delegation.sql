-- To whom the head gave the preparing of a placement's plan. Only ever added to: the latest counts.
CREATE TABLE plan_delegation (
    id           BINARY(16)  NOT NULL,
    placement_id BINARY(16)  NOT NULL,
    to_person    BINARY(16)  NOT NULL,
    given_at     DATETIME(6) NOT NULL,
    given_by     BINARY(16)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT plan_delegation_of FOREIGN KEY (placement_id) REFERENCES placement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
