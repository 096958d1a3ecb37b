-- What an import or a person altered on a pupil's row: the earlier value stays readable for ever.
CREATE TABLE pupil_change (
    id         BINARY(16)   NOT NULL,
    pupil_id   BINARY(16)   NOT NULL,
    field      VARCHAR(40)  NOT NULL,
    was        VARCHAR(200) NULL,
    became     VARCHAR(200) NULL,
    changed_at DATETIME(6)  NOT NULL,
    changed_by BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT pupil_change_pupil FOREIGN KEY (pupil_id) REFERENCES pupil (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
