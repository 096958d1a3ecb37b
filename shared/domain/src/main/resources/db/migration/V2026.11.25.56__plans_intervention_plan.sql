-- A version of the school's own plan for one pupil in one placement. Only ever added to: the highest number counts.
CREATE TABLE intervention_plan (
    id              BINARY(16)    NOT NULL,
    placement_id    BINARY(16)    NOT NULL,
    number          INT           NOT NULL,
    purpose         VARCHAR(1000) NOT NULL,
    from_on         DATE          NOT NULL,
    to_on           DATE          NOT NULL,
    how_assessed    VARCHAR(2000) NOT NULL,
    how_monitored   VARCHAR(2000) NOT NULL,
    challenge       VARCHAR(20)   NOT NULL,
    challenge_words VARCHAR(1000) NOT NULL,
    reason          VARCHAR(500)  NOT NULL,
    written_at      DATETIME(6)   NOT NULL,
    written_by      BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    -- two people who write at once see each other; also the way to a placement's versions
    CONSTRAINT intervention_plan_number UNIQUE (placement_id, number),
    CONSTRAINT intervention_plan_of FOREIGN KEY (placement_id) REFERENCES placement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
