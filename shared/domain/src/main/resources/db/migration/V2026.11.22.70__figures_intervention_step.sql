-- Every wording of an intervention's plan, and its outcome, in the order in which they were written; the intervention shows the last.
CREATE TABLE attendance_intervention_step (
    id              BINARY(16)    NOT NULL,
    intervention_id BINARY(16)    NOT NULL,
    kind            VARCHAR(10)   NOT NULL,
    words           VARCHAR(2000) NOT NULL,
    made_at         DATETIME(6)   NOT NULL,
    made_by         BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT attendance_intervention_step_kind CHECK (kind IN ('PLANNED', 'CLOSED')),
    CONSTRAINT attendance_intervention_step_of FOREIGN KEY (intervention_id) REFERENCES attendance_intervention (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
