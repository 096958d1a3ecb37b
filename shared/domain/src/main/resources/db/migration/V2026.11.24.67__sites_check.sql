-- What a school found when it looked at a site. A school sees its own. Only ever added to.
CREATE TABLE site_check (
    id          BINARY(16)    NOT NULL,
    school_id   BINARY(16)    NOT NULL,
    site_id     BINARY(16)    NOT NULL,
    aspect      VARCHAR(20)   NOT NULL,
    result      VARCHAR(20)   NOT NULL,
    seen_on     DATE          NOT NULL,
    words       VARCHAR(1000) NOT NULL,
    recorded_at DATETIME(6)   NOT NULL,
    recorded_by BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT site_check_school FOREIGN KEY (school_id) REFERENCES school (id),
    CONSTRAINT site_check_site FOREIGN KEY (site_id) REFERENCES site (id),
    -- a school's newest checks of a site
    INDEX site_check_of_school (school_id, site_id, aspect, seen_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
