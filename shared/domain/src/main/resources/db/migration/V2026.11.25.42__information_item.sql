-- Something about a pupil that a school has shared with a provider, as it was shared. Only ever added to.
CREATE TABLE information_item (
    id           BINARY(16)    NOT NULL,
    placement_id BINARY(16)    NOT NULL,
    kind         VARCHAR(20)   NOT NULL,
    words        TEXT          NOT NULL,
    ground       VARCHAR(20)   NOT NULL,
    readers      VARCHAR(20)   NOT NULL,
    -- why sharing it is proportionate, for what is confidential
    weighed      VARCHAR(2000) NOT NULL,
    -- what the provider had asked for
    request_id   BINARY(16)    NULL,
    -- the older version that this one takes the place of
    replaces_id  BINARY(16)    NULL,
    shared_at    DATETIME(6)   NOT NULL,
    shared_by    BINARY(16)    NOT NULL,
    shared_as    VARCHAR(40)   NOT NULL,
    PRIMARY KEY (id),
    -- one version has one successor
    CONSTRAINT information_item_replaces UNIQUE (replaces_id),
    CONSTRAINT information_item_of FOREIGN KEY (placement_id) REFERENCES placement (id),
    CONSTRAINT information_item_older FOREIGN KEY (replaces_id) REFERENCES information_item (id),
    CONSTRAINT information_item_asked FOREIGN KEY (request_id) REFERENCES information_request (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
