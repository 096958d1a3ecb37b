-- The yearly look at what training the school's staff need for alternative provision. Only ever added to.
CREATE TABLE school_training_review (
    id          BINARY(16)    NOT NULL,
    school_id   BINARY(16)    NOT NULL,
    reviewed_on DATE          NOT NULL,
    needs       VARCHAR(2000) NOT NULL,
    made_at     DATETIME(6)   NOT NULL,
    made_by     BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT school_training_review_school FOREIGN KEY (school_id) REFERENCES school (id),
    CONSTRAINT school_training_review_maker FOREIGN KEY (made_by) REFERENCES person (id),
    -- the last one
    INDEX school_training_review_of_school (school_id, reviewed_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
