package uk.waymark.directions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.ids.DirectionId;

/** A direction as a governor reads it: no name of the pupil, and none in anybody's words. Catalogue rows OSD-15, CX-14. */
public record GovernorCase(
        DirectionId id,
        int version,
        Optional<String> yearGroup,
        boolean hasPlan,
        String provider,
        LocalDate startsOn,
        LocalDate endsOn,
        int days,
        String tried,
        String reasons,
        String objectives,
        DirectionState state,
        Instant headDecidedAt,
        Optional<Direction.Decision> decision) {}
