-- Contact that the school's staff made with a placed pupil, the provider or the family. Only ever added to.
CREATE TABLE placement_contact (
    id           BINARY(16)    NOT NULL,
    placement_id BINARY(16)    NOT NULL,
    made_on      DATE          NOT NULL,
    whom         VARCHAR(20)   NOT NULL,
    how          VARCHAR(20)   NOT NULL,
    reached      BOOLEAN       NOT NULL,
    -- a check beside the weekly contact, for a pupil who is not on a site every day
    extra        BOOLEAN       NOT NULL,
    topics       VARCHAR(100)  NOT NULL,
    words        VARCHAR(1000) NOT NULL,
    worried      BOOLEAN       NOT NULL,
    written_at   DATETIME(6)   NOT NULL,
    written_by   BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT placement_contact_of FOREIGN KEY (placement_id) REFERENCES placement (id),
    -- the log of a placement, and who was spoken to in a week
    INDEX placement_contact_log (placement_id, made_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
