-- The one page about a pupil that is made for a tutor. Only ever added to: the highest number is in force.
CREATE TABLE needs_page (
    id            BINARY(16)    NOT NULL,
    pupil_id      BINARY(16)    NOT NULL,
    school_id     BINARY(16)    NOT NULL,
    number        INT           NOT NULL,
    said_as       VARCHAR(200)  NOT NULL,
    pronouns      VARCHAR(60)   NOT NULL,
    helps         VARCHAR(1000) NOT NULL,
    avoid         VARCHAR(1000) NOT NULL,
    calms         VARCHAR(1000) NOT NULL,
    medical       VARCHAR(1000) NOT NULL,
    medical_do    VARCHAR(1000) NOT NULL,
    communication VARCHAR(1000) NOT NULL,
    literacy      VARCHAR(500)  NOT NULL,
    call_school   VARCHAR(300)  NOT NULL,
    call_home     VARCHAR(300)  NOT NULL,
    written_at    DATETIME(6)   NOT NULL,
    written_by    BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    -- the newest of a pupil, and two who write at once make one of each number
    CONSTRAINT needs_page_number UNIQUE (pupil_id, school_id, number),
    CONSTRAINT needs_page_of FOREIGN KEY (pupil_id) REFERENCES pupil (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
