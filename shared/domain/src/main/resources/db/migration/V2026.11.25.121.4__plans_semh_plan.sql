-- A version of the SENCO's support plan for social, emotional and mental health. Only ever added to: the highest number counts.
CREATE TABLE semh_plan (
    id           BINARY(16)    NOT NULL,
    placement_id BINARY(16)    NOT NULL,
    number       INT           NOT NULL,
    needs        VARCHAR(2000) NOT NULL,
    support      VARCHAR(2000) NOT NULL,
    policy       VARCHAR(300)  NOT NULL,
    review_on    DATE          NOT NULL,
    written_as   VARCHAR(30)   NOT NULL,
    written_at   DATETIME(6)   NOT NULL,
    written_by   BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT semh_plan_number UNIQUE (placement_id, number),
    CONSTRAINT semh_plan_of FOREIGN KEY (placement_id) REFERENCES placement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
