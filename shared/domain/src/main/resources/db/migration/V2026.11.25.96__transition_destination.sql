-- Where a pupil was at a point after a placement. Only ever added to: the latest word for a point counts.
CREATE TABLE destination (
    id           BINARY(16)    NOT NULL,
    placement_id BINARY(16)    NOT NULL,
    point        VARCHAR(20)   NOT NULL,
    destination  VARCHAR(20)   NOT NULL,
    held         BOOLEAN       NOT NULL,
    words        VARCHAR(1000) NOT NULL,
    known_on     DATE          NOT NULL,
    recorded_at  DATETIME(6)   NOT NULL,
    recorded_by  BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT destination_of FOREIGN KEY (placement_id) REFERENCES placement (id),
    -- the latest word for a point
    INDEX destination_latest (placement_id, point, recorded_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
