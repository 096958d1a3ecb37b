-- A form exactly as it was asked, a school's own questions included. An answer keeps the wording it was given to because its filling
-- points here; only ever added to.
CREATE TABLE form_edition (
    id         BINARY(16)   NOT NULL,
    hash       CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name       VARCHAR(60)  NOT NULL,
    version    INT          NOT NULL,
    definition MEDIUMTEXT   NOT NULL,
    made_at    DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    -- the same wording is kept once, however many fillings use it
    CONSTRAINT form_edition_once UNIQUE (hash)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
