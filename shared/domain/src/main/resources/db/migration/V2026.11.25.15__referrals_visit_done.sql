-- What came of a visit or a step of the induction: once for each.
CREATE TABLE referral_visit_done (
    visit_id BINARY(16)    NOT NULL,
    happened BOOLEAN       NOT NULL,
    words    VARCHAR(1000) NOT NULL,
    done_at  DATETIME(6)   NOT NULL,
    done_by  BINARY(16)    NOT NULL,
    PRIMARY KEY (visit_id),
    CONSTRAINT referral_visit_done_of FOREIGN KEY (visit_id) REFERENCES referral_visit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
