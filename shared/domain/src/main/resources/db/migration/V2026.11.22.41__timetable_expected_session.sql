-- One row for each session for which a placement has to be accounted for: made when the timetable is decided, changed only while it
-- lies ahead, and from then on the page of the register on which mark and code are found. Pupil, school, provider and site stand
-- here a second time, so that a register, a board and a term's figures are each read along one index.
CREATE TABLE expected_session (
    placement_id BINARY(16)  NOT NULL,
    session_date DATE        NOT NULL,
    half         CHAR(2)     NOT NULL,
    pupil_id     BINARY(16)  NOT NULL,
    school_id    BINARY(16)  NOT NULL,
    provider_id  BINARY(16)  NOT NULL,
    site_id      BINARY(16)  NOT NULL,
    arrives_at   TIME        NOT NULL,
    leaves_at    TIME        NOT NULL,
    state        VARCHAR(20) NOT NULL,
    mark_id      BINARY(16)  NULL,
    fact         VARCHAR(20) NULL,
    captured_at  DATETIME(6) NULL,
    entry_id     BINARY(16)  NULL,
    code         VARCHAR(4)  NULL,
    PRIMARY KEY (placement_id, session_date, half),
    CONSTRAINT expected_session_half CHECK (half IN ('AM', 'PM')),
    CONSTRAINT expected_session_state CHECK (state IN ('EXPECTED', 'INDUCTION', 'NOT_REQUIRED', 'SUSPENDED')),
    CONSTRAINT expected_session_placement FOREIGN KEY (placement_id) REFERENCES placement (id),
    -- a provider's register of a session
    INDEX expected_session_at_provider (provider_id, session_date, half),
    -- a site's register of a session
    INDEX expected_session_at_site (site_id, session_date, half),
    -- a school's board, its codes of a day and its figures of a term
    INDEX expected_session_of_school (school_id, session_date, half),
    -- one pupil's attendance over time
    INDEX expected_session_of_pupil (pupil_id, session_date)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
