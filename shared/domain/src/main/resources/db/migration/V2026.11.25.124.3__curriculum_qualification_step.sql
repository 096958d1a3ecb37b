-- That a pupil was entered, sat, or has the result. Only ever added to, each step once.
CREATE TABLE qualification_step (
    qualification_id BINARY(16)   NOT NULL,
    step             VARCHAR(20)  NOT NULL,
    happened_on      DATE         NOT NULL,
    words            VARCHAR(200) NOT NULL,
    stated_at        DATETIME(6)  NOT NULL,
    stated_by        BINARY(16)   NOT NULL,
    PRIMARY KEY (qualification_id, step),
    CONSTRAINT qualification_step_of FOREIGN KEY (qualification_id) REFERENCES qualification (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
