-- Where a pupil in the last compulsory year is going next. Only ever added to: the latest counts.
CREATE TABLE next_step (
    id           BINARY(16)    NOT NULL,
    placement_id BINARY(16)    NOT NULL,
    destination  VARCHAR(20)   NOT NULL,
    stage        VARCHAR(20)   NOT NULL,
    adviser      VARCHAR(200)  NOT NULL,
    words        VARCHAR(1000) NOT NULL,
    known_on     DATE          NOT NULL,
    recorded_at  DATETIME(6)   NOT NULL,
    recorded_by  BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT next_step_of FOREIGN KEY (placement_id) REFERENCES placement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
