package uk.waymark.placements;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * The attendance procedure that school and provider agree in writing; where the provider is no school, it is what binds the provider to
 * tell of any absence. Catalogue rows ATT-19 and ATT-22.
 */
@Door
public class AttendanceProcedures {
    private static final int LONGEST = 2_000;

    private final PlacementRows rows;
    private final Trail trail;
    private final Clock clock;

    AttendanceProcedures(PlacementRows rows, Trail trail, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    /** What holds now; empty while nothing is agreed in writing, and for a placement that is neither side's own. */
    public Optional<AttendanceProcedure> of(Actor actor, PlacementId placement) {
        return rows.procedure(
                        placement,
                        actor.schools(Right.SEE_PUPILS),
                        actor.providers(Right.MARK_ATTENDANCE),
                        actor.sites(Right.MARK_ATTENDANCE))
                .map(row -> new AttendanceProcedure(row.words(), row.agreedOn(), row.recordedAt(), row.by()));
    }

    /** Records what both have agreed; what was agreed before stays on record. */
    @Transactional
    public Optional<Refused> agree(Actor actor, PlacementId placement, String words, LocalDate agreedOn) {
        if (rows.ownPlacement(placement, actor.schools(Right.PLACE_PUPILS)).isEmpty()) {
            return Optional.of(new Refused("NOT_FOUND", "There is no such placement of a pupil whom you place."));
        }
        if (words.isBlank() || words.length() > LONGEST || agreedOn.isAfter(Session.today(clock))) {
            return Optional.of(
                    new Refused("INVALID", "Write what was agreed, and the day on which it was: today or earlier."));
        }
        rows.agree(Id.next(), placement, words.strip(), agreedOn, clock.instant(), actor.person());
        trail.record(actor, Action.PROCEDURE_AGREED, placement);
        return Optional.empty();
    }
}
