-- A school's look at its alternative provision as a whole, which its form holds. Only ever added to.
CREATE TABLE provision_review (
    id         BINARY(16)  NOT NULL,
    school_id  BINARY(16)  NOT NULL,
    filling_id BINARY(16)  NOT NULL,
    started_at DATETIME(6) NOT NULL,
    started_by BINARY(16)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT provision_review_of FOREIGN KEY (school_id) REFERENCES school (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
