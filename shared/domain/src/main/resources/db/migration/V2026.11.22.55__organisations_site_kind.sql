-- A site may be a satellite, or be run for the provider by somebody else, which the school has to see wherever it sees the site.
ALTER TABLE site
    ADD COLUMN kind   VARCHAR(20)  NOT NULL DEFAULT 'MAIN',
    ADD COLUMN run_by VARCHAR(200) NULL;
