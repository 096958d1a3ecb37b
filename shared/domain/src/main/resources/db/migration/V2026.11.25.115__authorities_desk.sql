-- Whom a school tells at an authority: its own, and for a pupil who lives elsewhere that of the pupil's home.
CREATE TABLE authority_desk (
    id          BINARY(16)   NOT NULL,
    school_id   BINARY(16)   NOT NULL,
    pupil_id    BINARY(16)   NULL,
    authority   VARCHAR(200) NOT NULL,
    name        VARCHAR(200) NOT NULL,
    telephone   VARCHAR(30)  NULL,
    email       VARCHAR(254) NULL,
    verified_at DATETIME(6)  NULL,
    verified_by BINARY(16)   NULL,
    added_at    DATETIME(6)  NOT NULL,
    added_by    BINARY(16)   NOT NULL,
    ended_at    DATETIME(6)  NULL,
    PRIMARY KEY (id),
    CONSTRAINT authority_desk_school FOREIGN KEY (school_id) REFERENCES school (id),
    CONSTRAINT authority_desk_pupil FOREIGN KEY (pupil_id) REFERENCES pupil (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
