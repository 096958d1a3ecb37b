-- What a tutor wrote down about a pupil's day: short, often, never altered. The id is made on the tablet.
CREATE TABLE progress_note (
    id           BINARY(16)    NOT NULL,
    placement_id BINARY(16)    NOT NULL,
    kind         VARCHAR(20)   NOT NULL,
    words        VARCHAR(1000) NOT NULL,
    objective_id BINARY(16)    NULL,
    document_id  BINARY(16)    NULL,
    written_at   DATETIME(6)   NOT NULL,
    written_by   BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT progress_note_placement FOREIGN KEY (placement_id) REFERENCES placement (id),
    CONSTRAINT progress_note_objective FOREIGN KEY (objective_id) REFERENCES objective (id),
    CONSTRAINT progress_note_photograph FOREIGN KEY (document_id) REFERENCES document (id),
    -- the newest notes of a placement, and those of a report's period
    INDEX progress_note_of_placement (placement_id, written_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
