-- What each field of a version says, as it was kept and as people read it. Only ever added to.
CREATE TABLE agreement_value (
    version_id BINARY(16)  NOT NULL,
    field      VARCHAR(40) NOT NULL,
    value      TEXT        NOT NULL,
    words      TEXT        NOT NULL,
    PRIMARY KEY (version_id, field),
    CONSTRAINT agreement_value_of FOREIGN KEY (version_id) REFERENCES agreement_version (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
