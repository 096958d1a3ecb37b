-- Whether photographs of a pupil's work may be taken: what a responsible adult and the pupil said. Only ever added to: the last
-- word of each counts.
CREATE TABLE photo_consent (
    id          BINARY(16)   NOT NULL,
    pupil_id    BINARY(16)   NOT NULL,
    party       VARCHAR(20)  NOT NULL,
    contact_id  BINARY(16)   NULL,
    name        VARCHAR(200) NOT NULL,
    word        VARCHAR(20)  NOT NULL,
    said_on     DATE         NOT NULL,
    how         VARCHAR(300) NOT NULL,
    recorded_at DATETIME(6)  NOT NULL,
    recorded_by BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT photo_consent_pupil FOREIGN KEY (pupil_id) REFERENCES pupil (id),
    CONSTRAINT photo_consent_party CHECK ((party = 'PUPIL') = (contact_id IS NULL)),
    -- what was said about one pupil, in order
    INDEX photo_consent_of_pupil (pupil_id, recorded_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
