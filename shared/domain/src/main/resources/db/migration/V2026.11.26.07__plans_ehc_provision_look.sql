-- Whether something that an EHC plan lists was provided, each time that somebody looked. Only ever added to.
CREATE TABLE ehc_provision_look (
    id           BINARY(16)    NOT NULL,
    provision_id BINARY(16)    NOT NULL,
    looked_on    DATE          NOT NULL,
    provided     VARCHAR(20)   NOT NULL,
    words        VARCHAR(1000) NOT NULL,
    looked_at    DATETIME(6)   NOT NULL,
    looked_by    BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    -- the looks at one thing, the latest first
    INDEX ehc_provision_look_line (provision_id, looked_on),
    CONSTRAINT ehc_provision_look_of FOREIGN KEY (provision_id) REFERENCES ehc_provision (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
