-- To whom else something that a provider was given went: the parents, or the authority. Only ever added to, once for each.
CREATE TABLE information_told (
    item_id BINARY(16)   NOT NULL,
    whom    VARCHAR(20)  NOT NULL,
    words   VARCHAR(500) NOT NULL,
    told_at DATETIME(6)  NOT NULL,
    told_by BINARY(16)   NOT NULL,
    PRIMARY KEY (item_id, whom),
    CONSTRAINT information_told_of FOREIGN KEY (item_id) REFERENCES information_item (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
