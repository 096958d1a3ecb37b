CREATE TABLE placement (
    id          BINARY(16)   NOT NULL,
    pupil_id    BINARY(16)   NOT NULL,
    school_id   BINARY(16)   NOT NULL,
    provider_id BINARY(16)   NOT NULL,
    site_id     BINARY(16)   NOT NULL,
    kind        VARCHAR(30)  NOT NULL,
    starts_on   DATE         NOT NULL,
    ends_on     DATE         NOT NULL,
    placed_at   DATETIME(6)  NOT NULL,
    placed_by   BINARY(16)   NOT NULL,
    ended_at    DATETIME(6)  NULL,
    ended_by    BINARY(16)   NULL,
    ended_on    DATE         NULL,
    end_reason  VARCHAR(500) NULL,
    PRIMARY KEY (id),
    CONSTRAINT placement_dates CHECK (starts_on <= ends_on),
    CONSTRAINT placement_pupil FOREIGN KEY (pupil_id) REFERENCES pupil (id),
    CONSTRAINT placement_school FOREIGN KEY (school_id) REFERENCES school (id),
    CONSTRAINT placement_provider FOREIGN KEY (provider_id) REFERENCES provider (id),
    CONSTRAINT placement_site FOREIGN KEY (site_id) REFERENCES site (id),
    -- a provider's register of a day
    INDEX placement_at_provider (provider_id, starts_on, ends_on),
    -- a site's register of a day
    INDEX placement_at_site (site_id, starts_on, ends_on),
    -- a school's board of a day
    INDEX placement_of_school (school_id, starts_on, ends_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
