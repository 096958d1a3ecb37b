-- What the head decided about a proposal: once. Only ever added to.
CREATE TABLE arrangement_decision (
    arrangement_id BINARY(16)    NOT NULL,
    approved       BOOLEAN       NOT NULL,
    reason         VARCHAR(1000) NOT NULL,
    self_approved  BOOLEAN       NOT NULL,
    decided_at     DATETIME(6)   NOT NULL,
    decided_by     BINARY(16)    NOT NULL,
    PRIMARY KEY (arrangement_id),
    CONSTRAINT arrangement_decision_of FOREIGN KEY (arrangement_id) REFERENCES arrangement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
