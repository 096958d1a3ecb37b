-- A file as it was filed, version by version: only ever added to. The newest version of a series is the current one.
CREATE TABLE document (
    id          BINARY(16)   NOT NULL,
    series_id   BINARY(16)   NOT NULL,
    version     INT          NOT NULL,
    owner_kind  VARCHAR(10)  NOT NULL,
    owner_id    BINARY(16)   NOT NULL,
    audience    VARCHAR(20)  NOT NULL,
    partner_id  BINARY(16)   NULL,
    kind        VARCHAR(40)  NOT NULL,
    title       VARCHAR(200) NOT NULL,
    file_name   VARCHAR(200) NOT NULL,
    media_type  VARCHAR(100) NOT NULL,
    size        INT          NOT NULL,
    pages       INT          NOT NULL,
    sha256      BINARY(32)   NOT NULL,
    expires_on  DATE         NULL,
    uploaded_at DATETIME(6)  NOT NULL,
    uploaded_by BINARY(16)   NOT NULL,
    -- what makes the same upload the same: its words, its bytes, its person, and what it replaces
    once        BINARY(32)   NOT NULL,
    PRIMARY KEY (id),
    -- of two who replace the same version at once, one is told
    UNIQUE INDEX document_version (series_id, version),
    -- a replay does not double
    UNIQUE INDEX document_once (once),
    -- what an owner has filed, kind by kind
    INDEX document_of_owner (owner_id, kind),
    -- what is for one school or provider alone
    INDEX document_for_partner (partner_id, kind)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
