-- Which entry of the register went out in which batch, as what.
CREATE TABLE write_back_line (
    write_back_id BINARY(16)   NOT NULL,
    entry_id      BINARY(16)   NOT NULL,
    mis_id        VARCHAR(100) NOT NULL,
    PRIMARY KEY (write_back_id, entry_id),
    CONSTRAINT write_back_line_of FOREIGN KEY (write_back_id) REFERENCES write_back (id),
    -- whether an entry has gone out already
    CONSTRAINT write_back_line_entry FOREIGN KEY (entry_id) REFERENCES register_entry (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
