-- Whether what was adapted for a pupil helped. Only ever added to.
CREATE TABLE adaptation_effect (
    id           BINARY(16)    NOT NULL,
    placement_id BINARY(16)    NOT NULL,
    effect       VARCHAR(20)   NOT NULL,
    words        VARCHAR(1000) NOT NULL,
    judged_at    DATETIME(6)   NOT NULL,
    judged_by    BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT adaptation_effect_of FOREIGN KEY (placement_id) REFERENCES placement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
