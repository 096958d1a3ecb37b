CREATE TABLE closure (
    id        BINARY(16)   NOT NULL,
    school_id BINARY(16)   NOT NULL,
    closed_on DATE         NOT NULL,
    kind      VARCHAR(20)  NOT NULL,
    reason    VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT closure_once UNIQUE (school_id, closed_on),
    CONSTRAINT closure_school FOREIGN KEY (school_id) REFERENCES school (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
