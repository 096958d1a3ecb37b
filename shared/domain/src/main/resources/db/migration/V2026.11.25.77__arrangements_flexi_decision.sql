-- What the head decided about a request for flexi-schooling, what was weighed, and the letter that says so. Only ever added to.
CREATE TABLE flexi_decision (
    request_id    BINARY(16)    NOT NULL,
    agreed        BOOLEAN       NOT NULL,
    age           VARCHAR(500)  NOT NULL,
    progress      VARCHAR(500)  NOT NULL,
    needs         VARCHAR(500)  NOT NULL,
    attendance    VARCHAR(500)  NOT NULL,
    home_plan     VARCHAR(500)  NOT NULL,
    consulted     VARCHAR(500)  NOT NULL,
    reason        VARCHAR(2000) NOT NULL,
    self_approved BOOLEAN       NOT NULL,
    document_id   BINARY(16)    NOT NULL,
    decided_at    DATETIME(6)   NOT NULL,
    decided_by    BINARY(16)    NOT NULL,
    PRIMARY KEY (request_id),
    CONSTRAINT flexi_decision_of FOREIGN KEY (request_id) REFERENCES flexi_request (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
