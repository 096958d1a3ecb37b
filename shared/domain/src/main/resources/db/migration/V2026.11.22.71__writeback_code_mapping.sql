-- What a school's information system calls each code. Only ever added to: the latest row of a code is in force; one without an id
-- takes the mapping back.
CREATE TABLE code_mapping (
    id         BINARY(16)   NOT NULL,
    school_id  BINARY(16)   NOT NULL,
    code       VARCHAR(4)   NOT NULL,
    mis_id     VARCHAR(100) NULL,
    decided_at DATETIME(6)  NOT NULL,
    decided_by BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT code_mapping_school FOREIGN KEY (school_id) REFERENCES school (id),
    -- the mapping of a code that is in force
    INDEX code_mapping_of_school (school_id, code, decided_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
