CREATE TABLE role_grant (
    id         BINARY(16)  NOT NULL,
    person_id  BINARY(16)  NOT NULL,
    role       VARCHAR(40) NOT NULL,
    scope_kind VARCHAR(20) NOT NULL,
    scope_id   BINARY(16)  NULL,
    granted_at DATETIME(6) NOT NULL,
    granted_by BINARY(16)  NULL,
    ended_at   DATETIME(6) NULL,
    ended_by   BINARY(16)  NULL,
    PRIMARY KEY (id),
    CONSTRAINT role_grant_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT role_grant_scope CHECK ((scope_kind = 'EVERYTHING') = (scope_id IS NULL)),
    -- who holds this role for this school, when a notice looks for its readers
    INDEX role_grant_holder (scope_kind, scope_id, role)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
