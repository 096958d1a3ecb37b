-- What the family says about a session now, beside what the provider says: the register and the school's codes look here.
CREATE TABLE family_says (
    pupil_id   BINARY(16)  NOT NULL,
    on_day     DATE        NOT NULL,
    half       CHAR(2)     NOT NULL,
    absence_id BINARY(16)  NOT NULL,
    reason     VARCHAR(20) NOT NULL,
    PRIMARY KEY (pupil_id, on_day, half),
    CONSTRAINT family_says_absence FOREIGN KEY (absence_id) REFERENCES family_absence (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
