-- That somebody called, met online or visited a pupil on a day without any session on site. Only ever added to.
CREATE TABLE welfare_check (
    id             BINARY(16)    NOT NULL,
    arrangement_id BINARY(16)    NOT NULL,
    checked_on     DATE          NOT NULL,
    channel        VARCHAR(20)   NOT NULL,
    who            VARCHAR(200)  NOT NULL,
    saw_pupil      BOOLEAN       NOT NULL,
    words          VARCHAR(1000) NOT NULL,
    recorded_at    DATETIME(6)   NOT NULL,
    recorded_by    BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT welfare_check_of FOREIGN KEY (arrangement_id) REFERENCES arrangement (id),
    -- which of today's checks are done
    INDEX welfare_check_day (arrangement_id, checked_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
