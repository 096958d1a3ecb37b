-- A letter that somebody has begun: which undertakings are ticked. Gone when the letter is signed.
CREATE TABLE assurance_letter_draft (
    provider_id  BINARY(16)   NOT NULL,
    school_id    BINARY(16)   NOT NULL,
    undertakings VARCHAR(200) NOT NULL,
    position     VARCHAR(200) NOT NULL,
    saved_at     DATETIME(6)  NOT NULL,
    saved_by     BINARY(16)   NOT NULL,
    PRIMARY KEY (provider_id, school_id),
    CONSTRAINT assurance_letter_draft_school FOREIGN KEY (school_id) REFERENCES school (id),
    CONSTRAINT assurance_letter_draft_provider FOREIGN KEY (provider_id) REFERENCES provider (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
