-- A version of a pupil's own risk assessment for one placement. Only ever added to: the highest number that is in force counts.
CREATE TABLE risk_assessment (
    id             BINARY(16)    NOT NULL,
    placement_id   BINARY(16)    NOT NULL,
    number         INT           NOT NULL,
    summary        VARCHAR(500)  NOT NULL,
    triggers       VARCHAR(2000) NOT NULL,
    calms          VARCHAR(2000) NOT NULL,
    must_know      VARCHAR(1000) NOT NULL,
    review_on      DATE          NOT NULL,
    reason         VARCHAR(500)  NOT NULL,
    needs_approval BOOLEAN       NOT NULL,
    written_at     DATETIME(6)   NOT NULL,
    written_by     BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    -- two people who write at once see each other; also the way to a placement's versions
    CONSTRAINT risk_assessment_number UNIQUE (placement_id, number),
    CONSTRAINT risk_assessment_of FOREIGN KEY (placement_id) REFERENCES placement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
