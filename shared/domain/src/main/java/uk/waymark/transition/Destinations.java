package uk.waymark.transition;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.obligations.Obligations;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.pupils.PupilName;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * Where pupils went after a placement, looked at again a term and a year later, and the next step of those in the last compulsory year.
 * Catalogue rows TRN-08, TRN-12, TRN-13, TRN-17, TRN-21.
 */
@Door
public class Destinations {
    private static final Refused NOT_FOUND = new Refused("NOT_FOUND", "There is no such placement that you keep.");

    private final EndingRows rows;
    private final PlacementFacts placements;
    private final Obligations obligations;
    private final Trail trail;
    private final Clock clock;

    Destinations(EndingRows rows, PlacementFacts placements, Obligations obligations, Trail trail, Clock clock) {
        this.rows = rows;
        this.placements = placements;
        this.obligations = obligations;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Where the pupil is at the point; said again, the newest word counts. Refused while the placement runs.
     *
     * @param held whether the pupil is still where they went
     */
    @Transactional
    public Optional<Refused> record(
            Actor actor, PlacementId id, Destination.Point point, Destination.Where where, boolean held, String words) {
        var placement =
                placements.of(id).filter(it -> actor.schools(Right.PLACE_PUPILS).contains(it.school()));
        if (placement.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (placement.get().endsOn().isAfter(today())) {
            return refused("NOT_ENDED", "This placement still runs. Its destination is recorded when it has ended.");
        }
        if (words.length() > 1_000 || where == Destination.Where.NOT_KNOWN && words.isBlank()) {
            return refused("INVALID", "Say in at most 1,000 characters what you know, or whom you have asked.");
        }
        rows.addDestination(
                Id.next(),
                id,
                point.name(),
                where.name(),
                held,
                words.strip(),
                today(),
                clock.instant(),
                actor.person());
        trail.record(actor, Action.DESTINATION_RECORDED, id, point.name());
        obligations.meet(EndingDuties.destination(id, point), where.words(), Optional.of(actor.person()));
        return Optional.empty();
    }

    /** Where a pupil in the last compulsory year is going next. */
    @Transactional
    public Optional<Refused> nextStep(
            Actor actor, PlacementId id, Destination.Where where, NextStep.Stage stage, String adviser, String words) {
        var placement =
                placements.of(id).filter(it -> actor.schools(Right.PLACE_PUPILS).contains(it.school()));
        if (placement.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (adviser.isBlank() || adviser.length() > 200 || words.length() > 1_000) {
            return refused("INVALID", "Name the careers adviser, or whoever else sees to it.");
        }
        if (where == Destination.Where.NOT_IN_EDUCATION || where == Destination.Where.NOT_KNOWN) {
            return refused("NO_STEP", "This is what has to be prevented. Choose the step that is worked towards.");
        }
        rows.addStep(
                Id.next(),
                id,
                where.name(),
                stage.name(),
                adviser.strip(),
                words.strip(),
                today(),
                clock.instant(),
                actor.person());
        trail.record(actor, Action.DESTINATION_RECORDED, id, "next step");
        obligations.meet(EndingDuties.nextStep(id), where.words(), Optional.of(actor.person()));
        return Optional.empty();
    }

    /** A placement that ended, with what is known of where the pupil went. */
    public record Line(
            PlacementId id, PupilName name, String provider, LocalDate lastDay, List<Destination> destinations) {
        public Line {
            destinations = List.copyOf(destinations);
        }
    }

    /** Those that ended between the days, the latest first; two queries. */
    public List<Line> ended(Actor actor, LocalDate from, LocalDate to, int many, int skip) {
        var found = rows.ended(actor.schools(Right.PLACE_PUPILS), from, to, many, skip);
        Map<PlacementId, List<Destination>> known = new HashMap<>();
        if (!found.isEmpty()) {
            rows.destinations(found.stream().map(EndingRows.Ended::id).toList())
                    .forEach(row -> known.computeIfAbsent(row.placementId(), id -> new ArrayList<>())
                            .add(EndingFacts.destination(row)));
        }
        return found.stream()
                .map(row -> new Line(
                        row.id(),
                        PupilName.of(
                                row.legalForename(),
                                row.legalSurname(),
                                row.preferredForename(),
                                row.preferredSurname()),
                        row.provider(),
                        row.lastDay(),
                        known.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** How many went where, by the point at which it was known. */
    public record Figures(long ended, Map<Destination.Point, Map<Destination.Where, Long>> went) {
        public long of(Destination.Point point, Destination.Where where) {
            return went.getOrDefault(point, Map.of()).getOrDefault(where, 0L);
        }
    }

    /** Counts alone, for those who see figures; two queries. */
    public Figures figures(Actor actor, LocalDate from, LocalDate to) {
        var schools = actor.schools(Right.SEE_FIGURES);
        Map<Destination.Point, Map<Destination.Where, Long>> went = new HashMap<>();
        rows.counts(schools, from, to)
                .forEach(row -> went.computeIfAbsent(Destination.Point.valueOf(row.point()), point -> new HashMap<>())
                        .put(Destination.Where.valueOf(row.destination()), row.many()));
        return new Figures(rows.countEnded(schools, from, to), went);
    }

    private LocalDate today() {
        return Session.today(clock);
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}
