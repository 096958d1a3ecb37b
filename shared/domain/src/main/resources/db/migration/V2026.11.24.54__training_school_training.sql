-- Training of a school's own staff for their work with alternative provision. Only ever added to.
CREATE TABLE school_training (
    id         BINARY(16)   NOT NULL,
    school_id  BINARY(16)   NOT NULL,
    who        VARCHAR(200) NOT NULL,
    role_words VARCHAR(200) NOT NULL,
    ap_lead    BOOLEAN      NOT NULL,
    topics     VARCHAR(500) NOT NULL,
    course     VARCHAR(200) NOT NULL,
    trainer    VARCHAR(200) NOT NULL,
    taken_on   DATE         NOT NULL,
    made_at    DATETIME(6)  NOT NULL,
    made_by    BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT school_training_school FOREIGN KEY (school_id) REFERENCES school (id),
    CONSTRAINT school_training_maker FOREIGN KEY (made_by) REFERENCES person (id),
    -- the record, the newest first
    INDEX school_training_of_school (school_id, taken_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
