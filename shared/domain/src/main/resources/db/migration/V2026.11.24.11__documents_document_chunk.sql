-- The bytes of a document, in pieces that every server takes whatever its max_allowed_packet.
CREATE TABLE document_chunk (
    document_id BINARY(16) NOT NULL,
    number      INT        NOT NULL,
    bytes       MEDIUMBLOB NOT NULL,
    PRIMARY KEY (document_id, number),
    CONSTRAINT document_chunk_of FOREIGN KEY (document_id) REFERENCES document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
