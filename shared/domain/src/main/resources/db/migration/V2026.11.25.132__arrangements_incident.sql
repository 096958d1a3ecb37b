-- A behaviour incident of a placed pupil as somebody recorded it. Only ever added to.
CREATE TABLE behaviour_incident (
    id           BINARY(16)    NOT NULL,
    placement_id BINARY(16)    NOT NULL,
    pupil_id     BINARY(16)    NOT NULL,
    school_id    BINARY(16)    NOT NULL,
    provider_id  BINARY(16)    NOT NULL,
    serious      BOOLEAN       NOT NULL,
    happened_at  DATETIME(6)   NOT NULL,
    place        VARCHAR(200)  NOT NULL,
    what         VARCHAR(4000) NOT NULL,
    present      VARCHAR(500)  NOT NULL,
    done         VARCHAR(2000) NOT NULL,
    injuries     VARCHAR(500)  NOT NULL,
    damage       VARCHAR(500)  NOT NULL,
    restraint    BOOLEAN       NOT NULL,
    side         VARCHAR(10)   NOT NULL,
    recorded_at  DATETIME(6)   NOT NULL,
    recorded_by  BINARY(16)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT behaviour_incident_placement FOREIGN KEY (placement_id) REFERENCES placement (id),
    -- a pupil's incidents, the latest first
    INDEX behaviour_incident_of_pupil (pupil_id, happened_at),
    -- what a school has not decided about
    INDEX behaviour_incident_of_school (school_id, recorded_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
