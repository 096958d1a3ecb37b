-- The documents that belong to something that was shared. Only ever added to.
CREATE TABLE information_document (
    item_id     BINARY(16) NOT NULL,
    document_id BINARY(16) NOT NULL,
    PRIMARY KEY (item_id, document_id),
    -- which item gives the document out, when somebody opens it
    INDEX information_document_given (document_id),
    CONSTRAINT information_document_item FOREIGN KEY (item_id) REFERENCES information_item (id),
    CONSTRAINT information_document_file FOREIGN KEY (document_id) REFERENCES document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
