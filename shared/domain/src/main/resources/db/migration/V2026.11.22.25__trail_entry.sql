-- Who did and who looked. The application's own database user may add and read, never change or remove.
CREATE TABLE trail_entry (
    position     BIGINT       NOT NULL AUTO_INCREMENT,
    recorded_at  DATETIME(6)  NOT NULL,
    person_id    BINARY(16)   NULL,
    action       VARCHAR(60)  NOT NULL,
    subject_kind VARCHAR(40)  NULL,
    subject_id   BINARY(16)   NULL,
    detail       VARCHAR(500) NOT NULL,
    PRIMARY KEY (position),
    -- what was recorded lately and is not sealed yet
    INDEX trail_entry_lately (recorded_at),
    -- who looked at this pupil
    INDEX trail_entry_subject (subject_kind, subject_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
