-- Whom the notice of a direction was served to, how and when.
CREATE TABLE direction_served (
    id           BINARY(16)   NOT NULL,
    direction_id BINARY(16)   NOT NULL,
    whom         VARCHAR(20)  NOT NULL,
    name         VARCHAR(200) NOT NULL,
    contact_id   BINARY(16)   NULL,
    channel      VARCHAR(20)  NOT NULL,
    served_on    DATE         NOT NULL,
    late_because VARCHAR(500) NULL,
    document_id  BINARY(16)   NOT NULL,
    law          VARCHAR(40)  NOT NULL,
    noted_at     DATETIME(6)  NOT NULL,
    noted_by     BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    -- what was served of one direction
    INDEX direction_served_of (direction_id, served_on),
    CONSTRAINT direction_served_direction FOREIGN KEY (direction_id) REFERENCES direction (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
