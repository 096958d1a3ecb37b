package uk.waymark.notices;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.ids.NoticeId;

/** Something that a person was told on their screens. */
public record Notice(
        NoticeId id, Kind kind, Optional<UUID> subject, boolean urgent, Instant raisedAt, Optional<Instant> readAt) {}
