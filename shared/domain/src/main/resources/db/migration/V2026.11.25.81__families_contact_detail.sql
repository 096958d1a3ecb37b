-- How a contact at home is reached. Only ever added to: the highest number is in force.
CREATE TABLE family_contact_detail (
    id             BINARY(16)   NOT NULL,
    contact_id     BINARY(16)   NOT NULL,
    number         INT          NOT NULL,
    name           VARCHAR(200) NOT NULL,
    relation       VARCHAR(100) NOT NULL,
    priority       INT          NOT NULL,
    mobile         VARCHAR(30)  NULL,
    home           VARCHAR(30)  NULL,
    `work`         VARCHAR(30)  NULL,
    email          VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    address        VARCHAR(500) NULL,
    address_hidden BOOLEAN      NOT NULL,
    language       VARCHAR(10)  NOT NULL,
    note           VARCHAR(1000) NOT NULL,
    changed_at     DATETIME(6)  NOT NULL,
    changed_by     BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT family_contact_detail_number UNIQUE (contact_id, number),
    CONSTRAINT family_contact_detail_of FOREIGN KEY (contact_id) REFERENCES family_contact (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
