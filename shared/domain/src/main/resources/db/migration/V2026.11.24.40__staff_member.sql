-- A provider's single central record: one line for each employee, volunteer and contractor, as it is now. Every wording is in staff_detail.
CREATE TABLE staff_member (
    id          BINARY(16)   NOT NULL,
    provider_id BINARY(16)   NOT NULL,
    name        VARCHAR(200) NOT NULL,
    bond        VARCHAR(20)  NOT NULL,
    role_words  VARCHAR(200) NOT NULL,
    person_id   BINARY(16)   NULL,
    with_pupils BOOLEAN      NOT NULL,
    manages     BOOLEAN      NOT NULL,
    teaches     BOOLEAN      NOT NULL,
    duty        VARCHAR(20)  NOT NULL,
    started_on  DATE         NOT NULL,
    left_on     DATE         NULL,
    added_at    DATETIME(6)  NOT NULL,
    added_by    BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT staff_member_provider FOREIGN KEY (provider_id) REFERENCES provider (id),
    CONSTRAINT staff_member_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT staff_member_adder FOREIGN KEY (added_by) REFERENCES person (id),
    CONSTRAINT staff_member_days CHECK (left_on IS NULL OR left_on >= started_on),
    -- the record by name
    INDEX staff_member_of_provider (provider_id, name),
    -- asked at every register: is whoever marks on the record here?
    INDEX staff_member_of_person (person_id, provider_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
