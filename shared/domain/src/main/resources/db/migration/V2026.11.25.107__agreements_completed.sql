-- That everybody has signed a version whose signature it needs. Only ever added to.
CREATE TABLE agreement_completed (
    version_id   BINARY(16)  NOT NULL,
    document_id  BINARY(16)  NOT NULL,
    copy_id      BINARY(16)  NOT NULL,
    completed_at DATETIME(6) NOT NULL,
    PRIMARY KEY (version_id),
    CONSTRAINT agreement_completed_of FOREIGN KEY (version_id) REFERENCES agreement_version (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
