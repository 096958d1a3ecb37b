-- What a provider told its commissioners of: a change or an incident that matters for safeguarding. Names no child. Only ever added to.
CREATE TABLE change_notice (
    id          BINARY(16)    NOT NULL,
    provider_id BINARY(16)    NOT NULL,
    kind        VARCHAR(30)   NOT NULL,
    what        VARCHAR(4000) NOT NULL,
    staff_id    BINARY(16)    NULL,
    happened_at DATETIME(6)   NOT NULL,
    told_at     DATETIME(6)   NOT NULL,
    told_by     BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT change_notice_provider FOREIGN KEY (provider_id) REFERENCES provider (id),
    CONSTRAINT change_notice_staff FOREIGN KEY (staff_id) REFERENCES staff_member (id),
    CONSTRAINT change_notice_teller FOREIGN KEY (told_by) REFERENCES person (id),
    CONSTRAINT change_notice_order CHECK (happened_at <= told_at),
    -- the last change since a letter was signed, and the newest first
    INDEX change_notice_of_provider (provider_id, told_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
