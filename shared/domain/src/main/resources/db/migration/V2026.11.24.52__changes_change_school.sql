-- By when a school had to hear of a change, by its own settings of that day. Only ever added to.
CREATE TABLE change_notice_school (
    change_id BINARY(16)  NOT NULL,
    school_id BINARY(16)  NOT NULL,
    clock     VARCHAR(20) NOT NULL,
    due_at    DATETIME(6) NOT NULL,
    PRIMARY KEY (change_id, school_id),
    CONSTRAINT change_notice_school_of FOREIGN KEY (change_id) REFERENCES change_notice (id),
    CONSTRAINT change_notice_school_school FOREIGN KEY (school_id) REFERENCES school (id),
    -- what one school was told
    INDEX change_notice_school_told (school_id, change_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
