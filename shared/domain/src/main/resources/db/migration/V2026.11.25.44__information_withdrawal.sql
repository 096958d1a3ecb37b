-- What is no longer shared, and why. Only ever added to, once for each.
CREATE TABLE information_withdrawal (
    item_id      BINARY(16)   NOT NULL,
    reason       VARCHAR(500) NOT NULL,
    withdrawn_at DATETIME(6)  NOT NULL,
    withdrawn_by BINARY(16)   NOT NULL,
    PRIMARY KEY (item_id),
    CONSTRAINT information_withdrawal_of FOREIGN KEY (item_id) REFERENCES information_item (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
