-- That a change at the provider (premises, leadership, an incident) wants the school to look again, and by when; the next decision settles it.
CREATE TABLE provider_recheck (
    id          BINARY(16)   NOT NULL,
    school_id   BINARY(16)   NOT NULL,
    provider_id BINARY(16)   NOT NULL,
    cause       VARCHAR(300) NOT NULL,
    due_on      DATE         NOT NULL,
    raised_at   DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT provider_recheck_of FOREIGN KEY (school_id, provider_id) REFERENCES commission (school_id, provider_id),
    -- what is raised since the last decision
    INDEX provider_recheck_open (school_id, provider_id, raised_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
