-- That a provider handed over work and records before the last day had passed. Once for each placement.
CREATE TABLE ending_handover (
    placement_id BINARY(16)    NOT NULL,
    words        VARCHAR(1000) NOT NULL,
    handed_at    DATETIME(6)   NOT NULL,
    handed_by    BINARY(16)    NOT NULL,
    PRIMARY KEY (placement_id),
    CONSTRAINT ending_handover_of FOREIGN KEY (placement_id) REFERENCES placement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
