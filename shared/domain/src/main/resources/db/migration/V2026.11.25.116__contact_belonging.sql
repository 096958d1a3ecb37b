-- What keeps a placed pupil a part of the school: one line of the plan. Only ever added to.
CREATE TABLE belonging_line (
    id           BINARY(16)   NOT NULL,
    placement_id BINARY(16)   NOT NULL,
    kind         VARCHAR(20)  NOT NULL,
    words        VARCHAR(500) NOT NULL,
    planned_on   DATE         NULL,
    rhythm       VARCHAR(100) NOT NULL,
    planned_at   DATETIME(6)  NOT NULL,
    planned_by   BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT belonging_line_of FOREIGN KEY (placement_id) REFERENCES placement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
