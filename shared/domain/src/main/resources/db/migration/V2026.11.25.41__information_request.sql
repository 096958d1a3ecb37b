-- What a provider asked a school for about a placed pupil. Only ever added to; what was shared for it is its answer.
CREATE TABLE information_request (
    id           BINARY(16)    NOT NULL,
    placement_id BINARY(16)    NOT NULL,
    words        VARCHAR(1000) NOT NULL,
    asked_at     DATETIME(6)   NOT NULL,
    asked_by     BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT information_request_of FOREIGN KEY (placement_id) REFERENCES placement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
