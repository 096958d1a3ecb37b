-- One filling-in of a form about something; a draft until it is submitted, frozen afterwards.
CREATE TABLE filling (
    id           BINARY(16)   NOT NULL,
    edition_id   BINARY(16)   NOT NULL,
    form_name    VARCHAR(60)  NOT NULL,
    subject_id   BINARY(16)   NOT NULL,
    school_id    BINARY(16)   NULL,
    previous_id  BINARY(16)   NULL,
    about        VARCHAR(200) NOT NULL,
    started_at   DATETIME(6)  NOT NULL,
    started_by   BINARY(16)   NOT NULL,
    submitted_at DATETIME(6)  NULL,
    submitted_by BINARY(16)   NULL,
    PRIMARY KEY (id),
    CONSTRAINT filling_edition FOREIGN KEY (edition_id) REFERENCES form_edition (id),
    CONSTRAINT filling_school FOREIGN KEY (school_id) REFERENCES school (id),
    CONSTRAINT filling_previous FOREIGN KEY (previous_id) REFERENCES filling (id),
    CONSTRAINT filling_submitted CHECK ((submitted_at IS NULL) = (submitted_by IS NULL)),
    -- the rounds of one form about one subject for one school, the newest last
    INDEX filling_rounds (subject_id, form_name, school_id, started_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
