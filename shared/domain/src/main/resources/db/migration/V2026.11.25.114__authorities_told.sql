-- Who outside school was told what about a pupil's provision, and how. Only ever added to.
CREATE TABLE authority_told (
    id           BINARY(16)   NOT NULL,
    pupil_id     BINARY(16)   NOT NULL,
    school_id    BINARY(16)   NOT NULL,
    placement_id BINARY(16)   NULL,
    topic        VARCHAR(20)  NOT NULL,
    whom         VARCHAR(20)  NOT NULL,
    name         VARCHAR(200) NOT NULL,
    channel      VARCHAR(20)  NOT NULL,
    told_on      DATE         NOT NULL,
    words        VARCHAR(500) NOT NULL,
    noted_at     DATETIME(6)  NOT NULL,
    noted_by     BINARY(16)   NULL,
    PRIMARY KEY (id),
    CONSTRAINT authority_told_pupil FOREIGN KEY (pupil_id) REFERENCES pupil (id),
    -- what was told about one pupil, the latest first
    INDEX authority_told_of (pupil_id, told_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
