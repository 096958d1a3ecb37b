-- What a provider found out about a pupil's learning in the first week. Only ever added to: the highest number counts.
CREATE TABLE initial_assessment (
    id              BINARY(16)    NOT NULL,
    placement_id    BINARY(16)    NOT NULL,
    number          INT           NOT NULL,
    course          VARCHAR(300)  NOT NULL,
    level           VARCHAR(200)  NOT NULL,
    support         VARCHAR(2000) NOT NULL,
    starting_points VARCHAR(2000) NOT NULL,
    assessed_on     DATE          NOT NULL,
    written_at      DATETIME(6)   NOT NULL,
    written_by      BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    -- two people who write at once see each other; also the way to a placement's versions
    CONSTRAINT initial_assessment_number UNIQUE (placement_id, number),
    CONSTRAINT initial_assessment_of FOREIGN KEY (placement_id) REFERENCES placement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
