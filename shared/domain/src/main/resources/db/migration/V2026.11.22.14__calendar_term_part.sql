-- A half-term: a stretch of days on which the school is open, between two holidays.
CREATE TABLE term_part (
    id        BINARY(16)  NOT NULL,
    school_id BINARY(16)  NOT NULL,
    name      VARCHAR(60) NOT NULL,
    starts_on DATE        NOT NULL,
    ends_on   DATE        NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT term_part_once UNIQUE (school_id, starts_on),
    CONSTRAINT term_part_order CHECK (starts_on <= ends_on),
    CONSTRAINT term_part_school FOREIGN KEY (school_id) REFERENCES school (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
