-- What was agreed, said, asked or reported about an arrangement, a flexi-schooling request, or a placement that the authority keeps:
-- when, with whom, how. Only ever added to.
CREATE TABLE arrangement_record (
    id          BINARY(16)    NOT NULL,
    subject_id  BINARY(16)    NOT NULL,
    pupil_id    BINARY(16)    NOT NULL,
    school_id   BINARY(16)    NOT NULL,
    kind        VARCHAR(30)   NOT NULL,
    on_day      DATE          NOT NULL,
    who         VARCHAR(200)  NOT NULL,
    how         VARCHAR(20)   NOT NULL,
    words       VARCHAR(2000) NOT NULL,
    until_day   DATE          NULL,
    document_id BINARY(16)    NULL,
    recorded_at DATETIME(6)   NOT NULL,
    recorded_by BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT arrangement_record_pupil FOREIGN KEY (pupil_id) REFERENCES pupil (id),
    -- the conditions of one arrangement
    INDEX arrangement_record_of (subject_id, kind)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
