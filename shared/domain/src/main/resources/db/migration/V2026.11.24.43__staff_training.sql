-- Safeguarding and other training of a provider's staff. Only ever added to.
CREATE TABLE staff_training (
    id          BINARY(16)   NOT NULL,
    staff_id    BINARY(16)   NOT NULL,
    trainer     VARCHAR(200) NOT NULL,
    course      VARCHAR(200) NOT NULL,
    level       VARCHAR(20)  NOT NULL,
    taken_on    DATE         NOT NULL,
    topics      VARCHAR(500) NOT NULL,
    next_on     DATE         NULL,
    made_at     DATETIME(6)  NOT NULL,
    made_by     BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT staff_training_of FOREIGN KEY (staff_id) REFERENCES staff_member (id),
    CONSTRAINT staff_training_maker FOREIGN KEY (made_by) REFERENCES person (id),
    CONSTRAINT staff_training_days CHECK (next_on IS NULL OR next_on > taken_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
