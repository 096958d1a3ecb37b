-- A provider that has become part of another: its past stays, nothing new begins with it.
ALTER TABLE provider
    ADD COLUMN merged_into BINARY(16)  NULL,
    ADD COLUMN merged_at   DATETIME(6) NULL,
    ADD COLUMN merged_by   BINARY(16)  NULL,
    ADD CONSTRAINT provider_merged_into FOREIGN KEY (merged_into) REFERENCES provider (id);
