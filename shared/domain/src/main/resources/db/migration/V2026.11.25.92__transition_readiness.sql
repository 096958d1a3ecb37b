-- How ready a pupil was judged to be. Only ever added to.
CREATE TABLE return_readiness (
    id           BINARY(16)    NOT NULL,
    placement_id BINARY(16)    NOT NULL,
    judged_on    DATE          NOT NULL,
    readiness    VARCHAR(10)   NOT NULL,
    words        VARCHAR(1000) NOT NULL,
    judged_at    DATETIME(6)   NOT NULL,
    judged_by    BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT return_readiness_of FOREIGN KEY (placement_id) REFERENCES placement (id),
    -- the judgements of a placement, the latest first
    INDEX return_readiness_line (placement_id, judged_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
