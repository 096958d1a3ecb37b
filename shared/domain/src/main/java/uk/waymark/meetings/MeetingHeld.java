package uk.waymark.meetings;

import java.util.Optional;
import uk.waymark.ids.MeetingId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.PupilId;

/** A meeting has been recorded: published inside the transaction. */
public record MeetingHeld(MeetingId id, MeetingKind kind, PupilId pupil, Optional<PlacementId> placement) {}
