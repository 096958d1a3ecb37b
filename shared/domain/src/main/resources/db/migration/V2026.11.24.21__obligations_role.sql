-- The roles of the holder that may do it: one row each, so that a board is read along the roles that somebody holds.
CREATE TABLE obligation_role (
    obligation_id BINARY(16)  NOT NULL,
    role          VARCHAR(40) NOT NULL,
    -- the roles of one obligation, for the board and for those who are told
    PRIMARY KEY (obligation_id, role),
    CONSTRAINT obligation_role_of FOREIGN KEY (obligation_id) REFERENCES obligation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
