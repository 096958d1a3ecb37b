-- A certificate of a site, about the whole of it or one thing there; the newest of each counts. Only ever added to.
CREATE TABLE site_certificate (
    id          BINARY(16)   NOT NULL,
    site_id     BINARY(16)   NOT NULL,
    kind        VARCHAR(30)  NOT NULL,
    about       VARCHAR(200) NOT NULL,
    number      VARCHAR(100) NOT NULL,
    issued_on   DATE         NOT NULL,
    expires_on  DATE         NOT NULL,
    document_id BINARY(16)   NULL,
    recorded_at DATETIME(6)  NOT NULL,
    recorded_by BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT site_certificate_days CHECK (issued_on <= expires_on),
    CONSTRAINT site_certificate_site FOREIGN KEY (site_id) REFERENCES site (id),
    -- the newest of each kind at a site
    INDEX site_certificate_of_site (site_id, kind, about, recorded_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
