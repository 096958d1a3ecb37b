CREATE TABLE pupil (
    id                 BINARY(16)   NOT NULL,
    school_id          BINARY(16)   NOT NULL,
    upn                CHAR(13)     NOT NULL,
    legal_forename     VARCHAR(100) NOT NULL,
    legal_surname      VARCHAR(100) NOT NULL,
    preferred_forename VARCHAR(100) NULL,
    preferred_surname  VARCHAR(100) NULL,
    born_on            DATE         NOT NULL,
    year_group         VARCHAR(10)  NULL,
    registration_group VARCHAR(20)  NULL,
    sex                VARCHAR(10)  NULL,
    sen_status         VARCHAR(20)  NULL,
    free_school_meals  BOOLEAN      NULL,
    looked_after       BOOLEAN      NULL,
    created_at         DATETIME(6)  NOT NULL,
    left_on            DATE         NULL,
    PRIMARY KEY (id),
    -- an import matches on the UPN; a pupil on two rolls has one row for each school
    CONSTRAINT pupil_upn UNIQUE (school_id, upn),
    CONSTRAINT pupil_school FOREIGN KEY (school_id) REFERENCES school (id),
    -- the pupil list of a school, in the order of the register
    INDEX pupil_by_name (school_id, legal_surname, legal_forename)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
