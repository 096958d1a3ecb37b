-- That a direction has ended, or was given up before it was served.
CREATE TABLE direction_end (
    direction_id BINARY(16)   NOT NULL,
    ended_on     DATE         NOT NULL,
    withdrawn    BOOLEAN      NOT NULL,
    reason       VARCHAR(500) NOT NULL,
    noted_at     DATETIME(6)  NOT NULL,
    noted_by     BINARY(16)   NULL,
    PRIMARY KEY (direction_id),
    CONSTRAINT direction_end_of FOREIGN KEY (direction_id) REFERENCES direction (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
