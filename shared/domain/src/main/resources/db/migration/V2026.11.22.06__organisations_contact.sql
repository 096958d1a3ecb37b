CREATE TABLE contact (
    id         BINARY(16)   NOT NULL,
    owner_kind VARCHAR(20)  NOT NULL,
    owner_id   BINARY(16)   NOT NULL,
    duty       VARCHAR(100) NOT NULL,
    name       VARCHAR(200) NOT NULL,
    telephone  VARCHAR(30)  NULL,
    email      VARCHAR(254) NULL,
    created_at DATETIME(6)  NOT NULL,
    ended_at   DATETIME(6)  NULL,
    PRIMARY KEY (id),
    -- an organisation's page lists its own contacts
    INDEX contact_owner (owner_kind, owner_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
