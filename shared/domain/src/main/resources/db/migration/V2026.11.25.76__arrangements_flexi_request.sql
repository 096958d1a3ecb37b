-- A parent's written request for flexi-schooling. Only ever added to.
CREATE TABLE flexi_request (
    id           BINARY(16)    NOT NULL,
    pupil_id     BINARY(16)    NOT NULL,
    school_id    BINARY(16)    NOT NULL,
    received_on  DATE          NOT NULL,
    by_whom      VARCHAR(200)  NOT NULL,
    reason       VARCHAR(2000) NOT NULL,
    wanted       VARCHAR(1000) NOT NULL,
    home_plan    VARCHAR(2000) NOT NULL,
    again_because VARCHAR(500) NULL,
    document_id  BINARY(16)    NULL,
    recorded_at  DATETIME(6)   NOT NULL,
    recorded_by  BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT flexi_request_pupil FOREIGN KEY (pupil_id) REFERENCES pupil (id),
    -- what a head has to decide
    INDEX flexi_request_of_school (school_id, received_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
