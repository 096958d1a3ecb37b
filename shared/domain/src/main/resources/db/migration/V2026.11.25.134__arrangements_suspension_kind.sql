-- A suspension or a permanent exclusion; when the authority was contacted before, or why it was not; who educates the pupil meanwhile.
ALTER TABLE suspension
    ADD COLUMN kind            VARCHAR(20)  NOT NULL DEFAULT 'SUSPENSION',
    ADD COLUMN authority_on    DATE         NULL,
    ADD COLUMN authority_words VARCHAR(500) NULL,
    ADD COLUMN provision_where VARCHAR(300) NULL,
    ADD COLUMN provision_who   VARCHAR(200) NULL;
