-- A version of the provider's individual learning plan. Only ever added to: the highest number counts.
CREATE TABLE learning_plan (
    id           BINARY(16)    NOT NULL,
    placement_id BINARY(16)    NOT NULL,
    number       INT           NOT NULL,
    words        VARCHAR(2000) NOT NULL,
    reason       VARCHAR(500)  NOT NULL,
    written_at   DATETIME(6)   NOT NULL,
    written_by   BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    -- two people who write at once see each other; also the way to a placement's versions
    CONSTRAINT learning_plan_number UNIQUE (placement_id, number),
    CONSTRAINT learning_plan_of FOREIGN KEY (placement_id) REFERENCES placement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
