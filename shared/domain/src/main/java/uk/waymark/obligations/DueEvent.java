package uk.waymark.obligations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.ids.ObligationId;

/**
 * What a calendar outside Waymark may know of a thing that is due: no names of children are in it.
 *
 * @param sequence rises with every change, so that a calendar knows which version is newer
 */
public record DueEvent(
        ObligationId id,
        String summary,
        String why,
        LocalDate dueOn,
        Optional<Instant> dueAt,
        int sequence,
        Instant changedAt,
        boolean withdrawn) {}
