-- What a placement stems from: a referral that the head agreed to, or why it was running already when it was put on record. Those that
-- are here before this came have neither, and say so.
ALTER TABLE placement
    ADD COLUMN referral_id BINARY(16)   NULL,
    ADD COLUMN taken_over  VARCHAR(500) NULL;
