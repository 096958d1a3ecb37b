-- Who was sent which document, when and how; only ever added to.
CREATE TABLE document_sent (
    id          BINARY(16)   NOT NULL,
    document_id BINARY(16)   NOT NULL,
    recipient   VARCHAR(200) NOT NULL,
    channel     VARCHAR(20)  NOT NULL,
    sent_at     DATETIME(6)  NOT NULL,
    sent_by     BINARY(16)   NULL,
    PRIMARY KEY (id),
    CONSTRAINT document_sent_of FOREIGN KEY (document_id) REFERENCES document (id),
    -- the sendings of one document, in their order
    INDEX document_sent_when (document_id, sent_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
