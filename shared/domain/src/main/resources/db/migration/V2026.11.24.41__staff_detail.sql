-- Every wording of a line of the record, in the order in which they were written; the line shows the last. Only ever added to.
CREATE TABLE staff_detail (
    id          BINARY(16)   NOT NULL,
    staff_id    BINARY(16)   NOT NULL,
    name        VARCHAR(200) NOT NULL,
    bond        VARCHAR(20)  NOT NULL,
    role_words  VARCHAR(200) NOT NULL,
    person_id   BINARY(16)   NULL,
    with_pupils BOOLEAN      NOT NULL,
    manages     BOOLEAN      NOT NULL,
    teaches     BOOLEAN      NOT NULL,
    duty        VARCHAR(20)  NOT NULL,
    started_on  DATE         NOT NULL,
    left_on     DATE         NULL,
    made_at     DATETIME(6)  NOT NULL,
    made_by     BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT staff_detail_of FOREIGN KEY (staff_id) REFERENCES staff_member (id),
    CONSTRAINT staff_detail_maker FOREIGN KEY (made_by) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
