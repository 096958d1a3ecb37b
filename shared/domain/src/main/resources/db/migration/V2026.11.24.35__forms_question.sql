-- A question that a school adds to a form, from a day on and until it ends it; each edition started meanwhile has it.
CREATE TABLE form_question (
    id         BINARY(16)    NOT NULL,
    school_id  BINARY(16)    NOT NULL,
    form_name  VARCHAR(60)   NOT NULL,
    section_id VARCHAR(40)   NOT NULL,
    definition TEXT          NOT NULL,
    from_on    DATE          NOT NULL,
    ended_on   DATE          NULL,
    added_at   DATETIME(6)   NOT NULL,
    added_by   BINARY(16)    NOT NULL,
    ended_at   DATETIME(6)   NULL,
    ended_by   BINARY(16)    NULL,
    PRIMARY KEY (id),
    CONSTRAINT form_question_school FOREIGN KEY (school_id) REFERENCES school (id),
    CONSTRAINT form_question_days CHECK (ended_on IS NULL OR ended_on >= from_on),
    -- what a school adds to one form
    INDEX form_question_of_school (school_id, form_name, from_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
