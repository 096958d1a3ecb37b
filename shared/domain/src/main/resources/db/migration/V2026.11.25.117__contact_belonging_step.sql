-- What came of a line of the plan: how the risk was judged, the invitation, the answer, that it was done. Only ever added to.
CREATE TABLE belonging_step (
    id          BINARY(16)   NOT NULL,
    line_id     BINARY(16)   NOT NULL,
    kind        VARCHAR(20)  NOT NULL,
    words       VARCHAR(500) NOT NULL,
    happened_on DATE         NOT NULL,
    noted_at    DATETIME(6)  NOT NULL,
    noted_by    BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT belonging_step_of FOREIGN KEY (line_id) REFERENCES belonging_line (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
