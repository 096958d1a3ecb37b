package uk.waymark.directions;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PupilId;
import uk.waymark.pupils.Roll;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** Managed moves: voluntary, planned, and on a record of their own that is no direction. Catalogue rows REF-25, TRN-19. */
@Door
public class ManagedMoves {
    private final MoveRows rows;
    private final Roll roll;
    private final Trail trail;
    private final Clock clock;

    ManagedMoves(MoveRows rows, Roll roll, Trail trail, Clock clock) {
        this.rows = rows;
        this.roll = roll;
        this.trail = trail;
        this.clock = clock;
    }

    /** A pupil's moves, the latest first, for those who see the pupil. */
    public List<ManagedMove> of(Actor actor, PupilId pupil) {
        return rows.of(pupil, actor.schools(Right.SEE_PUPILS)).stream()
                .map(ManagedMoves::move)
                .toList();
    }

    private static ManagedMove move(MoveRows.Shown row) {
        return new ManagedMove(
                row.id(),
                row.number(),
                new NewMove(
                        row.receiving(),
                        row.purpose(),
                        row.startsOn(),
                        row.reviewOn(),
                        row.endsOn(),
                        row.consentBy(),
                        row.consentOn(),
                        row.pupilWants(),
                        row.plan()),
                Optional.ofNullable(row.outcome()).map(ManagedMove.Outcome::valueOf),
                Optional.ofNullable(row.outcomeWords()).orElse(""),
                row.savedAt(),
                row.by());
    }

    /**
     * Writes a move, or its next version. Refused without a parent's consent: it would be no managed move.
     *
     * @param id made by whoever writes it
     * @param seen the version that is changed; 0 for a new one
     * @param outcome what came of it, once something did
     */
    @Transactional
    public Optional<Refused> save(
            Actor actor,
            PupilId pupil,
            UUID id,
            int seen,
            NewMove move,
            Optional<ManagedMove.Outcome> outcome,
            String outcomeWords) {
        var school = roll.lock(pupil, actor.schools(Right.PLACE_PUPILS));
        if (school.isEmpty()) {
            return Directions.refused("NOT_FOUND", "There is no such pupil of yours.");
        }
        var now = of(actor, pupil).stream().filter(it -> it.id().equals(id)).findFirst();
        if (now.map(ManagedMove::version).orElse(0) != seen) {
            return Directions.refused("STALE", "Somebody else has changed this move. Look at it as it is now.");
        }
        if (now.flatMap(ManagedMove::outcome).isPresent()) {
            return Directions.refused("CLOSED", "This move is closed. Write another.");
        }
        var refused = refuse(move, outcomeWords);
        if (refused.isPresent()) {
            return refused;
        }
        var added = rows.save(
                id,
                seen + 1,
                pupil,
                school.get(),
                move.receiving(),
                move.purpose(),
                move.startsOn(),
                move.reviewOn(),
                move.endsOn(),
                move.consentBy(),
                move.consentOn(),
                move.pupilWants(),
                move.plan(),
                outcome.map(Enum::name).orElse(null),
                outcomeWords.strip(),
                clock.instant(),
                actor.person());
        if (added == 0) {
            return Directions.refused("STALE", "Somebody else has changed this move. Look at it as it is now.");
        }
        trail.record(actor, Action.MANAGED_MOVE_RECORDED, pupil, "version " + (seen + 1));
        return Optional.empty();
    }

    private Optional<Refused> refuse(NewMove it, String outcomeWords) {
        if (it.receiving().isEmpty() || it.receiving().length() > 200) {
            return Directions.refused("RECEIVING", "Write which school takes the pupil.");
        }
        if (it.purpose().isEmpty() || it.purpose().length() > 2_000) {
            return Directions.refused("PURPOSE", "Write in at most 2,000 characters what the move is for.");
        }
        if (it.consentBy().isEmpty()
                || it.consentBy().length() > 200
                || it.consentOn().isAfter(Session.today(clock))) {
            return Directions.refused(
                    "CONSENT", "A managed move is voluntary. Write which parent agreed, and on which day they did.");
        }
        if (it.endsOn().isBefore(it.startsOn())
                || it.reviewOn().isBefore(it.startsOn())
                || it.reviewOn().isAfter(it.endsOn())) {
            return Directions.refused("DATES", "The review lies between the first day and the last.");
        }
        if (it.plan().isEmpty() || it.plan().length() > 4_000 || it.pupilWants().length() > 1_000) {
            return Directions.refused("PLAN", "Write in at most 4,000 characters how both schools support the pupil.");
        }
        return outcomeWords.length() > 1_000
                ? Directions.refused("OUTCOME", "Write at most 1,000 characters about what came of it.")
                : Optional.empty();
    }
}
