-- A text as it is signed, word for word. Only ever added to: another wording is another version.
CREATE TABLE signing (
    id           BINARY(16)   NOT NULL,
    kind         VARCHAR(30)  NOT NULL,
    subject_id   BINARY(16)   NOT NULL,
    version      INT          NOT NULL,
    school_id    BINARY(16)   NOT NULL,
    pupil_id     BINARY(16)   NOT NULL,
    placement_id BINARY(16)   NULL,
    title        VARCHAR(200) NOT NULL,
    text         MEDIUMTEXT   NOT NULL,
    declarations TEXT         NOT NULL,
    hash         BINARY(32)   NOT NULL,
    document_id  BINARY(16)   NULL,
    opened_at    DATETIME(6)  NOT NULL,
    opened_by    BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    -- also finds the newest version of what is signed
    CONSTRAINT signing_version UNIQUE (subject_id, kind, version),
    CONSTRAINT signing_school FOREIGN KEY (school_id) REFERENCES school (id),
    CONSTRAINT signing_pupil FOREIGN KEY (pupil_id) REFERENCES pupil (id),
    CONSTRAINT signing_placement FOREIGN KEY (placement_id) REFERENCES placement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
