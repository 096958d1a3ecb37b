-- One row for each kind of background work that only one node may do at a time: whoever holds the row's lock has the turn.
CREATE TABLE work_turn (
    name VARCHAR(40) NOT NULL,
    PRIMARY KEY (name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
