-- A school's statement about a site; one that is content on all counts agrees that its pupils go there. Only ever added to.
CREATE TABLE site_agreement (
    id          BINARY(16)    NOT NULL,
    school_id   BINARY(16)    NOT NULL,
    site_id     BINARY(16)    NOT NULL,
    safe        BOOLEAN       NOT NULL,
    pastoral    BOOLEAN       NOT NULL,
    educational BOOLEAN       NOT NULL,
    words       VARCHAR(1000) NOT NULL,
    decided_at  DATETIME(6)   NOT NULL,
    decided_by  BINARY(16)    NULL,
    PRIMARY KEY (id),
    CONSTRAINT site_agreement_school FOREIGN KEY (school_id) REFERENCES school (id),
    CONSTRAINT site_agreement_site FOREIGN KEY (site_id) REFERENCES site (id),
    -- what a school decided last about a site, asked whenever a pupil is placed
    INDEX site_agreement_of_school (school_id, site_id, decided_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
