-- What the head, and where a school wants it the governing body, decided about a version of a direction; each decides once.
CREATE TABLE direction_decision (
    direction_id  BINARY(16)    NOT NULL,
    number        INT           NOT NULL,
    body          VARCHAR(20)   NOT NULL,
    approved      BOOLEAN       NOT NULL,
    to_governors  BOOLEAN       NOT NULL,
    minute        VARCHAR(200)  NULL,
    words         VARCHAR(1000) NOT NULL,
    self_approved BOOLEAN       NOT NULL,
    decided_at    DATETIME(6)   NOT NULL,
    decided_by    BINARY(16)    NOT NULL,
    PRIMARY KEY (direction_id, number, body),
    CONSTRAINT direction_decision_of FOREIGN KEY (direction_id, number) REFERENCES direction_version (direction_id, number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
