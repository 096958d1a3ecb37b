-- A parent or the authority asks for a review, and by when it has to take place.
CREATE TABLE meeting_request (
    id           BINARY(16)    NOT NULL,
    pupil_id     BINARY(16)    NOT NULL,
    school_id    BINARY(16)    NOT NULL,
    placement_id BINARY(16)    NOT NULL,
    asked_by     VARCHAR(20)   NOT NULL,
    name         VARCHAR(200)  NOT NULL,
    asked_on     DATE          NOT NULL,
    words        VARCHAR(2000) NOT NULL,
    due_on       DATE          NULL,
    held_before  DATE          NULL,
    recorded_at  DATETIME(6)   NOT NULL,
    recorded_by  BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT meeting_request_pupil FOREIGN KEY (pupil_id) REFERENCES pupil (id),
    -- what is asked for about one placement
    CONSTRAINT meeting_request_placement FOREIGN KEY (placement_id) REFERENCES placement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
