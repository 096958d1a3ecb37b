-- Who took part in a review, and why not where somebody did not. Only ever added to, once for each side.
CREATE TABLE meeting_part (
    meeting_id  BINARY(16)    NOT NULL,
    side        VARCHAR(20)   NOT NULL,
    took        VARCHAR(20)   NOT NULL,
    words       VARCHAR(1000) NOT NULL,
    recorded_at DATETIME(6)   NOT NULL,
    recorded_by BINARY(16)    NOT NULL,
    PRIMARY KEY (meeting_id, side),
    CONSTRAINT meeting_part_of FOREIGN KEY (meeting_id) REFERENCES meeting (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
