-- What school and parents agreed on: its sessions at home are in arrangement_session. Only ever added to.
CREATE TABLE flexi_agreement (
    id               BINARY(16)    NOT NULL,
    request_id       BINARY(16)    NOT NULL,
    pupil_id         BINARY(16)    NOT NULL,
    school_id        BINARY(16)    NOT NULL,
    starts_on        DATE          NOT NULL,
    key_facts        VARCHAR(2000) NOT NULL,
    reason           VARCHAR(2000) NOT NULL,
    home_education   VARCHAR(2000) NOT NULL,
    parents_duty     VARCHAR(1000) NOT NULL,
    welfare          VARCHAR(500)  NOT NULL,
    school_education VARCHAR(2000) NOT NULL,
    assessment       VARCHAR(1000) NOT NULL,
    send             VARCHAR(1000) NOT NULL,
    parent           VARCHAR(200)  NOT NULL,
    parent_agreed_on DATE          NOT NULL,
    how              VARCHAR(20)   NOT NULL,
    document_id      BINARY(16)    NULL,
    agreed_at        DATETIME(6)   NOT NULL,
    agreed_by        BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT flexi_agreement_once UNIQUE (request_id),
    CONSTRAINT flexi_agreement_of FOREIGN KEY (request_id) REFERENCES flexi_request (id),
    -- what decides whether a pupil is expected
    INDEX flexi_agreement_of_pupil (pupil_id, starts_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
