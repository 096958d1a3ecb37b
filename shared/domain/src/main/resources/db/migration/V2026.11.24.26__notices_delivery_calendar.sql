-- An invitation or a cancellation for the reader's calendar, which goes as a part of the message.
ALTER TABLE notice_delivery
    ADD COLUMN calendar MEDIUMTEXT NULL;
