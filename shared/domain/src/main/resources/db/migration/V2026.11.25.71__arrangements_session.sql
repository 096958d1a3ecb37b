-- The sessions of the week that an arrangement or a flexi-schooling agreement takes off. Only ever added to.
CREATE TABLE arrangement_session (
    arrangement_id BINARY(16) NOT NULL,
    weekday        TINYINT    NOT NULL,
    half           CHAR(2)    NOT NULL,
    PRIMARY KEY (arrangement_id, weekday, half)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
