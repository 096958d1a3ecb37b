-- What a provider says is on a site (animals, machinery, gas): which certificates are needed follows from it. Only ever added to.
CREATE TABLE site_description (
    id       BINARY(16)   NOT NULL,
    site_id  BINARY(16)   NOT NULL,
    features VARCHAR(200) NOT NULL,
    said_at  DATETIME(6)  NOT NULL,
    said_by  BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT site_description_site FOREIGN KEY (site_id) REFERENCES site (id),
    -- what was said last about a site
    INDEX site_description_of_site (site_id, said_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
