-- What a training changed, as a performance review found it, and for pupils. Only ever added to.
CREATE TABLE school_training_effect (
    id          BINARY(16)    NOT NULL,
    training_id BINARY(16)    NOT NULL,
    effect      VARCHAR(1000) NOT NULL,
    outcome     VARCHAR(1000) NOT NULL,
    noted_at    DATETIME(6)   NOT NULL,
    noted_by    BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT school_training_effect_of FOREIGN KEY (training_id) REFERENCES school_training (id),
    CONSTRAINT school_training_effect_by FOREIGN KEY (noted_by) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
