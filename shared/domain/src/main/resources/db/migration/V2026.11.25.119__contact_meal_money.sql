-- Money for free school meals that the school passed on to a provider, for a month. Only ever added to.
CREATE TABLE meal_payment (
    id           BINARY(16)   NOT NULL,
    placement_id BINARY(16)   NOT NULL,
    -- the first day of the month that it is for
    month_on     DATE         NOT NULL,
    pence        BIGINT       NOT NULL,
    paid_on      DATE         NOT NULL,
    reference    VARCHAR(200) NOT NULL,
    noted_at     DATETIME(6)  NOT NULL,
    noted_by     BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT meal_payment_of FOREIGN KEY (placement_id) REFERENCES placement (id),
    CONSTRAINT meal_payment_sum CHECK (pence > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
