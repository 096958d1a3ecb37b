-- The school accepted the letter, or sent it back with reasons; once. Only ever added to.
CREATE TABLE assurance_letter_answer (
    letter_id   BINARY(16)    NOT NULL,
    answer      VARCHAR(20)   NOT NULL,
    reasons     VARCHAR(2000) NOT NULL,
    answered_at DATETIME(6)   NOT NULL,
    answered_by BINARY(16)    NOT NULL,
    PRIMARY KEY (letter_id),
    CONSTRAINT assurance_letter_answer_of FOREIGN KEY (letter_id) REFERENCES assurance_letter (id),
    CONSTRAINT assurance_letter_answer_by FOREIGN KEY (answered_by) REFERENCES person (id),
    CONSTRAINT assurance_letter_answer_said CHECK (answer = 'ACCEPTED' OR (answer = 'RETURNED' AND reasons <> ''))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
