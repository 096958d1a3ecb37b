-- A qualification that a pupil works toward. Only ever added to; how far it is, is in its steps.
CREATE TABLE qualification (
    id            BINARY(16)   NOT NULL,
    placement_id  BINARY(16)   NOT NULL,
    title         VARCHAR(200) NOT NULL,
    level         VARCHAR(100) NOT NULL,
    awarding_body VARCHAR(200) NOT NULL,
    added_at      DATETIME(6)  NOT NULL,
    added_by      BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT qualification_of FOREIGN KEY (placement_id) REFERENCES placement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
