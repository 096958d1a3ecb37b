-- What a direction says. Only ever added to: the highest number is in force.
CREATE TABLE direction_version (
    direction_id BINARY(16)    NOT NULL,
    number       INT           NOT NULL,
    starts_on    DATE          NOT NULL,
    ends_on      DATE          NOT NULL,
    days         INT           NOT NULL,
    report_to    VARCHAR(300)  NOT NULL,
    times        VARCHAR(1000) NOT NULL,
    breaks       VARCHAR(300)  NOT NULL,
    at_school    VARCHAR(1000) NULL,
    tried        TEXT          NOT NULL,
    reasons      TEXT          NOT NULL,
    objectives   TEXT          NOT NULL,
    behaviour    BOOLEAN       NOT NULL,
    contact_risk VARCHAR(2000) NULL,
    curriculum   VARCHAR(2000) NOT NULL,
    return_plan  VARCHAR(2000) NOT NULL,
    review_weeks INT           NOT NULL,
    saved_at     DATETIME(6)   NOT NULL,
    saved_by     BINARY(16)    NOT NULL,
    PRIMARY KEY (direction_id, number),
    CONSTRAINT direction_version_of FOREIGN KEY (direction_id) REFERENCES direction (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
