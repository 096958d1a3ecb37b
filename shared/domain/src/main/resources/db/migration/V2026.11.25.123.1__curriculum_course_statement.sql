-- A provider's own statement of its courses: where pupils join and leave, and how it fits with schools. Only ever added to.
CREATE TABLE course_statement (
    id            BINARY(16)    NOT NULL,
    provider_id   BINARY(16)    NOT NULL,
    number        INT           NOT NULL,
    courses       VARCHAR(2000) NOT NULL,
    join_points   VARCHAR(2000) NOT NULL,
    leave_points  VARCHAR(2000) NOT NULL,
    home_fit      VARCHAR(2000) NOT NULL,
    breadth       VARCHAR(2000) NOT NULL,
    out_of_class  VARCHAR(2000) NOT NULL,
    resources     VARCHAR(2000) NOT NULL,
    communication VARCHAR(2000) NOT NULL,
    stated_at     DATETIME(6)   NOT NULL,
    stated_by     BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    -- two people who write at once see each other; also the way to the newest
    CONSTRAINT course_statement_number UNIQUE (provider_id, number),
    CONSTRAINT course_statement_of FOREIGN KEY (provider_id) REFERENCES provider (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
