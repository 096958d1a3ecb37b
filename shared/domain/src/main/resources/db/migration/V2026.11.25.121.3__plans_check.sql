-- That somebody looked at the objectives and said whether they are adjusted. Only ever added to.
CREATE TABLE plan_check (
    id           BINARY(16)    NOT NULL,
    placement_id BINARY(16)    NOT NULL,
    adjusted     BOOLEAN       NOT NULL,
    words        VARCHAR(1000) NOT NULL,
    checked_at   DATETIME(6)   NOT NULL,
    checked_by   BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT plan_check_of FOREIGN KEY (placement_id) REFERENCES placement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
