-- What a batch could not take along, because the school had not said what its system calls the code.
CREATE TABLE write_back_left_out (
    write_back_id BINARY(16) NOT NULL,
    code          VARCHAR(4) NOT NULL,
    sessions      INT        NOT NULL,
    PRIMARY KEY (write_back_id, code),
    CONSTRAINT write_back_left_out_of FOREIGN KEY (write_back_id) REFERENCES write_back (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
