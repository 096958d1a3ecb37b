-- How a placed pupil gets a meal there, and how they get there and back. Only ever added to: of those for a day the newest holds.
CREATE TABLE day_arrangement (
    id           BINARY(16)   NOT NULL,
    placement_id BINARY(16)   NOT NULL,
    topic        VARCHAR(20)  NOT NULL,
    how          VARCHAR(20)  NOT NULL,
    who          VARCHAR(200) NOT NULL,
    telephone    VARCHAR(30)  NOT NULL,
    words        VARCHAR(500) NOT NULL,
    from_on      DATE         NOT NULL,
    -- the last day of what holds only for some days
    until_on     DATE         NULL,
    told_on      DATE         NULL,
    arranged_at  DATETIME(6)  NOT NULL,
    arranged_by  BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT day_arrangement_of FOREIGN KEY (placement_id) REFERENCES placement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
