-- A task of support for a placed pupil that was given to somebody. Only ever added to; whether it is done says its obligation.
CREATE TABLE support_task (
    id            BINARY(16)   NOT NULL,
    placement_id  BINARY(16)   NOT NULL,
    obligation_id BINARY(16)   NOT NULL,
    words         VARCHAR(500) NOT NULL,
    -- one of the two: any of a role, or one person
    role          VARCHAR(40)  NULL,
    person_id     BINARY(16)   NULL,
    given_at      DATETIME(6)  NOT NULL,
    given_by      BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT support_task_of FOREIGN KEY (placement_id) REFERENCES placement (id),
    CONSTRAINT support_task_due FOREIGN KEY (obligation_id) REFERENCES obligation (id),
    CONSTRAINT support_task_holder CHECK ((role IS NULL) <> (person_id IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
