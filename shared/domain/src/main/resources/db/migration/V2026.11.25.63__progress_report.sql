-- A report that a provider owes or was asked for: which, about which days. Made when somebody first opens or asks for it.
CREATE TABLE progress_report (
    id           BINARY(16)   NOT NULL,
    placement_id BINARY(16)   NOT NULL,
    kind         VARCHAR(20)  NOT NULL,
    number       INT          NOT NULL,
    from_on      DATE         NOT NULL,
    to_on        DATE         NOT NULL,
    due_on       DATE         NOT NULL,
    asked        VARCHAR(500) NULL,
    opened_at    DATETIME(6)  NOT NULL,
    opened_by    BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT progress_report_placement FOREIGN KEY (placement_id) REFERENCES placement (id),
    -- two tutors who open the same report at once write on the same one
    CONSTRAINT progress_report_once UNIQUE (placement_id, kind, number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
