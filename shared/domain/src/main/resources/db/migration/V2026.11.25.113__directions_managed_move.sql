-- A move to another school that everybody wants. Only ever added to: the highest number is in force.
CREATE TABLE managed_move (
    id             BINARY(16)    NOT NULL,
    number         INT           NOT NULL,
    pupil_id       BINARY(16)    NOT NULL,
    school_id      BINARY(16)    NOT NULL,
    receiving      VARCHAR(200)  NOT NULL,
    purpose        VARCHAR(2000) NOT NULL,
    starts_on      DATE          NOT NULL,
    review_on      DATE          NOT NULL,
    ends_on        DATE          NOT NULL,
    consent_by     VARCHAR(200)  NOT NULL,
    consent_on     DATE          NOT NULL,
    pupil_wants    VARCHAR(1000) NOT NULL,
    plan           TEXT          NOT NULL,
    outcome        VARCHAR(20)   NULL,
    outcome_words  VARCHAR(1000) NULL,
    saved_at       DATETIME(6)   NOT NULL,
    saved_by       BINARY(16)    NOT NULL,
    PRIMARY KEY (id, number),
    CONSTRAINT managed_move_pupil FOREIGN KEY (pupil_id) REFERENCES pupil (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
