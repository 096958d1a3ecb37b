-- What a pupil's EHC plan lists, and how it goes on at a placement. Only ever added to.
CREATE TABLE ehc_provision (
    id           BINARY(16)    NOT NULL,
    placement_id BINARY(16)    NOT NULL,
    listed       VARCHAR(1000) NOT NULL,
    amount       VARCHAR(200)  NOT NULL,
    by_whom      VARCHAR(20)   NOT NULL,
    how          VARCHAR(1000) NOT NULL,
    added_at     DATETIME(6)   NOT NULL,
    added_by     BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    -- all of one placement
    INDEX ehc_provision_of_placement (placement_id),
    CONSTRAINT ehc_provision_of FOREIGN KEY (placement_id) REFERENCES placement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
