-- What was said about an invoice: queries and answers as often as needed, accepted or refused once.
CREATE TABLE invoice_step (
    id         BINARY(16)    NOT NULL,
    invoice_id BINARY(16)    NOT NULL,
    kind       VARCHAR(20)   NOT NULL,
    once       VARCHAR(20)   NULL,
    words      VARCHAR(2000) NOT NULL,
    done_at    DATETIME(6)   NOT NULL,
    done_by    BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT invoice_step_once UNIQUE (invoice_id, once),
    CONSTRAINT invoice_step_of FOREIGN KEY (invoice_id) REFERENCES invoice (id),
    CONSTRAINT invoice_step_kind CHECK ((kind IN ('ACCEPTED', 'REFUSED')) = (once IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
