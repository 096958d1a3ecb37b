-- What school and provider have agreed in writing about attendance: by when it is reported, who rings whom. The latest row holds.
CREATE TABLE attendance_procedure (
    id           BINARY(16)    NOT NULL,
    placement_id BINARY(16)    NOT NULL,
    words        VARCHAR(2000) NOT NULL,
    agreed_on    DATE          NOT NULL,
    recorded_at  DATETIME(6)   NOT NULL,
    recorded_by  BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT attendance_procedure_placement FOREIGN KEY (placement_id) REFERENCES placement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
