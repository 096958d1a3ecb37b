-- An attempt to reach somebody about an absence: first-day contact, and the call to the provider.
CREATE TABLE contact_attempt (
    id           BINARY(16)   NOT NULL,
    placement_id BINARY(16)   NOT NULL,
    session_date DATE         NOT NULL,
    half         CHAR(2)      NOT NULL,
    whom         VARCHAR(20)  NOT NULL,
    name         VARCHAR(200) NOT NULL,
    channel      VARCHAR(20)  NOT NULL,
    result       VARCHAR(20)  NOT NULL,
    said         VARCHAR(500) NOT NULL,
    made_at      DATETIME(6)  NOT NULL,
    made_by      BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    -- what was tried for one session
    CONSTRAINT contact_attempt_session FOREIGN KEY (placement_id, session_date, half)
        REFERENCES expected_session (placement_id, session_date, half)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
