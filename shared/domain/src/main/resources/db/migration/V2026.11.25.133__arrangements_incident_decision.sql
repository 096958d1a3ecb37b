-- What the school decided about an incident: once. Only ever added to.
CREATE TABLE behaviour_incident_decision (
    incident_id BINARY(16)    NOT NULL,
    words       VARCHAR(2000) NOT NULL,
    together    VARCHAR(300)  NOT NULL,
    to_provider VARCHAR(500)  NOT NULL,
    decided_at  DATETIME(6)   NOT NULL,
    decided_by  BINARY(16)    NOT NULL,
    PRIMARY KEY (incident_id),
    CONSTRAINT behaviour_incident_decision_of FOREIGN KEY (incident_id) REFERENCES behaviour_incident (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
