-- What a school lets a family see, frozen as it was then. Only ever added to.
CREATE TABLE family_release (
    id              BINARY(16)   NOT NULL,
    pupil_id        BINARY(16)   NOT NULL,
    placement_id    BINARY(16)   NULL,
    kind            VARCHAR(20)  NOT NULL,
    subject_id      BINARY(16)   NOT NULL,
    title           VARCHAR(300) NOT NULL,
    body            MEDIUMTEXT   NOT NULL,
    document_id     BINARY(16)   NULL,
    only_contact_id BINARY(16)   NULL,
    released_at     DATETIME(6)  NOT NULL,
    released_by     BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    -- what a family may read of one child, the latest first
    INDEX family_release_pupil (pupil_id, released_at),
    -- what was released of the same subject before
    INDEX family_release_subject (subject_id),
    CONSTRAINT family_release_of FOREIGN KEY (pupil_id) REFERENCES pupil (id),
    CONSTRAINT family_release_only FOREIGN KEY (only_contact_id) REFERENCES family_contact (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
