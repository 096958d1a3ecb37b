-- What a provider says that it offers, so that schools can choose the best fit; only ever added to, the latest counts.
CREATE TABLE provider_offer (
    id           BINARY(16)    NOT NULL,
    provider_id  BINARY(16)    NOT NULL,
    needs        VARCHAR(500)  NOT NULL,
    curriculum   VARCHAR(500)  NOT NULL,
    constraints  VARCHAR(1000) NOT NULL,
    address      VARCHAR(300)  NOT NULL,
    contact      VARCHAR(200)  NOT NULL,
    day_cost     DECIMAL(8, 2) NULL,
    places       INT           NULL,
    online_only  BOOLEAN       NOT NULL,
    recorded_at  DATETIME(6)   NOT NULL,
    recorded_by  BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT provider_offer_provider FOREIGN KEY (provider_id) REFERENCES provider (id),
    -- the latest of each provider
    INDEX provider_offer_latest (provider_id, recorded_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
