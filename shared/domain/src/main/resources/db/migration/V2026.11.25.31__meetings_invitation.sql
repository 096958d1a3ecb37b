-- Who was invited, how and when, and why so late where it was too late.
CREATE TABLE meeting_invitation (
    id         BINARY(16)   NOT NULL,
    meeting_id BINARY(16)   NOT NULL,
    who_kind   VARCHAR(20)  NOT NULL,
    who_key    VARCHAR(254) NOT NULL,
    name       VARCHAR(200) NOT NULL,
    person_id  BINARY(16)   NULL,
    contact_id BINARY(16)   NULL,
    email      VARCHAR(254) NULL,
    channel    VARCHAR(20)  NOT NULL,
    waiver     VARCHAR(500) NULL,
    sent_at    DATETIME(6)  NOT NULL,
    sent_by    BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    -- nobody is invited twice to the same meeting
    CONSTRAINT meeting_invitation_once UNIQUE (meeting_id, who_kind, who_key),
    CONSTRAINT meeting_invitation_of FOREIGN KEY (meeting_id) REFERENCES meeting (id),
    -- what a parent is invited to
    INDEX meeting_invitation_contact (contact_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
