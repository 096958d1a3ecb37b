-- What the school decided for one session: a code, by whom, why. Never altered; an amendment names the entry that it replaces.
CREATE TABLE register_entry (
    id           BINARY(16)   NOT NULL,
    placement_id BINARY(16)   NOT NULL,
    session_date DATE         NOT NULL,
    half         CHAR(2)      NOT NULL,
    code         VARCHAR(4)   NOT NULL,
    proposed     VARCHAR(4)   NULL,
    rule         VARCHAR(500) NOT NULL,
    reason       VARCHAR(500) NULL,
    supervisor   VARCHAR(200) NULL,
    activity     VARCHAR(200) NULL,
    replaces     BINARY(16)   NULL,
    decided_at   DATETIME(6)  NOT NULL,
    decided_by   BINARY(16)   NULL,
    decided_as   VARCHAR(40)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT register_entry_amended CHECK (replaces IS NULL OR reason IS NOT NULL),
    -- two people who amend the same entry at once: one of them is told that it has changed
    CONSTRAINT register_entry_replaced_once UNIQUE (replaces),
    CONSTRAINT register_entry_session FOREIGN KEY (placement_id, session_date, half)
        REFERENCES expected_session (placement_id, session_date, half)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
