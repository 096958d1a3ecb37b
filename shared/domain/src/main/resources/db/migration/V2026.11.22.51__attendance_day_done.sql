-- Work that is done once a day for a school, whichever node does it: the daily summary, the day-end sheet.
CREATE TABLE day_done (
    school_id BINARY(16)  NOT NULL,
    day       DATE        NOT NULL,
    what      VARCHAR(40) NOT NULL,
    done_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (school_id, day, what)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
