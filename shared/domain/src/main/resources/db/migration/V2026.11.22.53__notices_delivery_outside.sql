-- A message to somebody outside, a social worker say, belongs to no notice on a screen.
ALTER TABLE notice_delivery
    MODIFY notice_id BINARY(16) NULL;
