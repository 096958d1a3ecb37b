-- That a release was taken back, or replaced by a newer one of the same subject. Only ever added to, once for each.
CREATE TABLE family_release_end (
    release_id  BINARY(16)   NOT NULL,
    replaced_by BINARY(16)   NULL,
    reason      VARCHAR(500) NOT NULL,
    ended_at    DATETIME(6)  NOT NULL,
    ended_by    BINARY(16)   NOT NULL,
    PRIMARY KEY (release_id),
    CONSTRAINT family_release_end_of FOREIGN KEY (release_id) REFERENCES family_release (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
