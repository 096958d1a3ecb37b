-- What a school, or a trust for its schools, has decided about a setting, from a day on. Only ever added to: the latest decision
-- whose day has come is in force.
CREATE TABLE setting_value (
    id         BINARY(16)    NOT NULL,
    scope_kind VARCHAR(20)   NOT NULL,
    scope_id   BINARY(16)    NOT NULL,
    name       VARCHAR(80)   NOT NULL,
    value      VARCHAR(2000) NOT NULL,
    from_on    DATE          NOT NULL,
    reason     VARCHAR(500)  NOT NULL,
    decided_at DATETIME(6)   NOT NULL,
    decided_by BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    -- all settings of a school and of its trust are read at once
    INDEX setting_value_scope (scope_kind, scope_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
