-- What happened to a concern after it was sent: read, acknowledged, decided. Only ever added to.
CREATE TABLE concern_step (
    id         BINARY(16)  NOT NULL,
    concern_id BINARY(16)  NOT NULL,
    kind       VARCHAR(20) NOT NULL,
    taken_at   DATETIME(6) NOT NULL,
    taken_by   BINARY(16)  NOT NULL,
    decision   MEDIUMTEXT    NULL,
    reason     MEDIUMTEXT    NULL,
    -- what cannot happen twice: the first reading, the acknowledgement, a decision in the same words
    once       VARCHAR(64) NOT NULL,
    CONSTRAINT concern_step_once UNIQUE (concern_id, once),
    PRIMARY KEY (id),
    CONSTRAINT concern_step_said CHECK (kind <> 'DECIDED' OR (decision IS NOT NULL AND reason IS NOT NULL)),
    CONSTRAINT concern_step_concern FOREIGN KEY (concern_id) REFERENCES concern (id),
    CONSTRAINT concern_step_taker FOREIGN KEY (taken_by) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
