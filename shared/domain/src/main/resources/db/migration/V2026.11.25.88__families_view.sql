-- What a family thinks, in their own words, or as somebody at school wrote it down for them. Only ever added to.
CREATE TABLE family_view (
    id          BINARY(16)  NOT NULL,
    pupil_id    BINARY(16)  NOT NULL,
    placement_id BINARY(16) NULL,
    contact_id  BINARY(16)  NULL,
    voice       VARCHAR(20) NOT NULL,
    how         VARCHAR(20) NOT NULL,
    words       TEXT        NOT NULL,
    worried     BOOLEAN     NOT NULL,
    given_at    DATETIME(6) NOT NULL,
    given_by    BINARY(16)  NOT NULL,
    PRIMARY KEY (id),
    -- a pupil's views, the latest first
    INDEX family_view_pupil (pupil_id, given_at),
    CONSTRAINT family_view_of FOREIGN KEY (pupil_id) REFERENCES pupil (id),
    CONSTRAINT family_view_contact FOREIGN KEY (contact_id) REFERENCES family_contact (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
