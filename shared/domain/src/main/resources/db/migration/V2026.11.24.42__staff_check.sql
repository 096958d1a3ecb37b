-- That somebody looked, when, who saw it, and whether it was in order; never a copy of a certificate. Only ever added to: of several
-- of one kind the last one written counts.
CREATE TABLE staff_check (
    id         BINARY(16)   NOT NULL,
    staff_id   BINARY(16)   NOT NULL,
    kind       VARCHAR(20)  NOT NULL,
    applies    BOOLEAN      NOT NULL,
    why_not    VARCHAR(500) NULL,
    done_on    DATE         NULL,
    seen_by    VARCHAR(200) NULL,
    in_order   BOOLEAN      NULL,
    note       VARCHAR(500) NOT NULL,
    again_on   DATE         NULL,
    made_at    DATETIME(6)  NOT NULL,
    made_by    BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT staff_check_of FOREIGN KEY (staff_id) REFERENCES staff_member (id),
    CONSTRAINT staff_check_maker FOREIGN KEY (made_by) REFERENCES person (id),
    CONSTRAINT staff_check_said CHECK ((applies AND done_on IS NOT NULL AND seen_by IS NOT NULL AND in_order IS NOT NULL)
                                       OR (NOT applies AND why_not IS NOT NULL)),
    CONSTRAINT staff_check_days CHECK (again_on IS NULL OR again_on > done_on),
    -- the last of each kind
    INDEX staff_check_latest (staff_id, kind, made_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
