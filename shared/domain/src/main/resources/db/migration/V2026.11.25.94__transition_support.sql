-- What a pupil is helped with after a placement, and who helps. Only ever added to.
CREATE TABLE ending_support (
    id           BINARY(16)   NOT NULL,
    placement_id BINARY(16)   NOT NULL,
    what         VARCHAR(500) NOT NULL,
    helper       VARCHAR(200) NOT NULL,
    from_on      DATE         NOT NULL,
    named_at     DATETIME(6)  NOT NULL,
    named_by     BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT ending_support_of FOREIGN KEY (placement_id) REFERENCES placement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
