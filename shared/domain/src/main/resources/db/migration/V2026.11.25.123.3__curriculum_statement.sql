-- A version of what one pupil is taught in a placement. Only ever added to: the highest number counts.
CREATE TABLE curriculum_statement (
    id            BINARY(16)    NOT NULL,
    placement_id  BINARY(16)    NOT NULL,
    number        INT           NOT NULL,
    home_studies  VARCHAR(2000) NOT NULL,
    in_step       VARCHAR(2000) NOT NULL,
    adaptation    VARCHAR(2000) NOT NULL,
    out_of_class  VARCHAR(2000) NOT NULL,
    resources     VARCHAR(2000) NOT NULL,
    communication VARCHAR(2000) NOT NULL,
    reason        VARCHAR(500)  NOT NULL,
    stated_at     DATETIME(6)   NOT NULL,
    stated_by     BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    -- two people who write at once see each other; also the way to a placement's versions
    CONSTRAINT curriculum_statement_number UNIQUE (placement_id, number),
    CONSTRAINT curriculum_statement_of FOREIGN KEY (placement_id) REFERENCES placement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
