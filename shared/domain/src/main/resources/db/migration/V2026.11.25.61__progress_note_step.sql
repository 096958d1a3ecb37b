-- What became of a note: taken back by its author, or let out to the family. Each once.
CREATE TABLE progress_note_step (
    note_id BINARY(16)   NOT NULL,
    kind    VARCHAR(20)  NOT NULL,
    reason  VARCHAR(500) NOT NULL,
    done_at DATETIME(6)  NOT NULL,
    done_by BINARY(16)   NOT NULL,
    PRIMARY KEY (note_id, kind),
    CONSTRAINT progress_note_step_of FOREIGN KEY (note_id) REFERENCES progress_note (id),
    CONSTRAINT progress_note_step_kind CHECK (kind IN ('TAKEN_BACK', 'RELEASED'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
