-- A version of a school's own safeguarding policy that its providers have to follow; the newest of each title counts. Only ever added to.
CREATE TABLE school_policy (
    id           BINARY(16)   NOT NULL,
    school_id    BINARY(16)   NOT NULL,
    title        VARCHAR(200) NOT NULL,
    version      VARCHAR(50)  NOT NULL,
    adopted_on   DATE         NOT NULL,
    document_id  BINARY(16)   NULL,
    published_at DATETIME(6)  NOT NULL,
    published_by BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT school_policy_school FOREIGN KEY (school_id) REFERENCES school (id),
    -- the newest version of each title of a school
    INDEX school_policy_of_school (school_id, title, published_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
