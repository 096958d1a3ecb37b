-- Whose signatures a text asks for. Only ever added to.
CREATE TABLE signing_line (
    id         BINARY(16)   NOT NULL,
    signing_id BINARY(16)   NOT NULL,
    place      INT          NOT NULL,
    role       VARCHAR(20)  NOT NULL,
    name       VARCHAR(200) NOT NULL,
    position   VARCHAR(200) NOT NULL,
    contact_id BINARY(16)   NULL,
    person_id  BINARY(16)   NULL,
    email      VARCHAR(254) NULL,
    required   BOOLEAN      NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT signing_line_place UNIQUE (signing_id, place),
    CONSTRAINT signing_line_of FOREIGN KEY (signing_id) REFERENCES signing (id),
    -- what waits for somebody at home
    INDEX signing_line_contact (contact_id),
    INDEX signing_line_person (person_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
