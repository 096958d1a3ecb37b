-- How far a pupil is in communication, literacy or numeracy on a day; the first is the starting point. Only ever added to.
CREATE TABLE attainment (
    id           BINARY(16)   NOT NULL,
    placement_id BINARY(16)   NOT NULL,
    area         VARCHAR(20)  NOT NULL,
    stated_on    DATE         NOT NULL,
    level        VARCHAR(200) NOT NULL,
    progress     VARCHAR(20)  NOT NULL,
    words        VARCHAR(500) NOT NULL,
    stated_at    DATETIME(6)  NOT NULL,
    stated_by    BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    -- the line of one area over time
    INDEX attainment_line (placement_id, area, stated_on),
    CONSTRAINT attainment_of FOREIGN KEY (placement_id) REFERENCES placement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
