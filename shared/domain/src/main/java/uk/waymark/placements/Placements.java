package uk.waymark.placements;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.PupilId;
import uk.waymark.live.Live;
import uk.waymark.live.Topic;
import uk.waymark.placements.PlacementOutcome.NotPlaced;
import uk.waymark.placements.PlacementRows.SessionRow;
import uk.waymark.pupils.PupilName;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** Which pupil is placed where, when. */
@Door
public class Placements {
    private final PlacementRows rows;
    private final Trail trail;
    private final Live live;
    private final Clock clock;

    Placements(PlacementRows rows, Trail trail, Live live, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.live = live;
        this.clock = clock;
    }

    /** Places a pupil. Refused when the dates or times make no sense, or when the pupil is expected elsewhere in a same session. */
    @Transactional
    public PlacementOutcome place(Actor actor, NewPlacement wanted) {
        // Locking the pupil's row makes two people who place the same pupil at once see each other.
        var school = rows.lockPupil(wanted.pupil(), actor.schools(Right.PLACE_PUPILS));
        var provider = rows.providerOf(wanted.site());
        if (school.isEmpty()) {
            return not("NOT_FOUND", "This pupil is not on the roll of a school for which you place pupils.");
        }
        if (provider.isEmpty()) {
            return not("SITE", "This site is not on record, or is closed. Choose another.");
        }
        var refusal = refuse(wanted).or(() -> clash(wanted));
        if (refusal.isPresent()) {
            return new NotPlaced(refusal.get());
        }
        var id = PlacementId.next();
        rows.save(new PlacementRows.Row(
                id,
                wanted.pupil(),
                school.get(),
                provider.get(),
                wanted.site(),
                wanted.kind().name(),
                wanted.startsOn(),
                wanted.endsOn(),
                clock.instant(),
                actor.person()));
        wanted.pattern()
                .forEach(time ->
                        rows.addSession(id, time.day().getValue(), time.half().name(), time.arrives(), time.leaves()));
        trail.record(actor, Action.PLACED, id);
        live.changed(Topic.whereabouts(school.get()));
        live.changed(Topic.register(provider.get()));
        return new PlacementOutcome.Placed(id);
    }

    private static NotPlaced not(String code, String message) {
        return new NotPlaced(new Refused(code, message));
    }

    private static Optional<Refused> refuse(NewPlacement wanted) {
        if (wanted.endsOn().isBefore(wanted.startsOn())) {
            return Optional.of(new Refused("DATES", "The last day is before the first day."));
        }
        if (wanted.startsOn().plusYears(2).isBefore(wanted.endsOn())) {
            return Optional.of(new Refused("DATES", "A placement lasts two years at the most. Check the last day."));
        }
        if (wanted.pattern().isEmpty()) {
            return Optional.of(new Refused("PATTERN", "Tick at least one session of the week."));
        }
        var sessions = wanted.pattern().stream()
                .map(time -> time.day() + " " + time.half())
                .distinct()
                .count();
        return sessions < wanted.pattern().size()
                ? Optional.of(new Refused("PATTERN", "A session of the week is there twice."))
                : Optional.empty();
    }

    private Optional<Refused> clash(NewPlacement wanted) {
        var taken = rows.sessions(wanted.pupil(), wanted.startsOn(), wanted.endsOn()).stream()
                .map(Placements::time)
                .filter(time -> wanted.pattern().stream()
                        .anyMatch(other -> other.day() == time.day() && other.half() == time.half()))
                .findFirst();
        return taken.map(time -> new Refused(
                "CLASH",
                "The pupil is already expected elsewhere on " + words(time.day()) + " "
                        + time.half().words().toLowerCase(Locale.UK)
                        + " in these weeks. End that placement first, or leave this session out."));
    }

    private static String words(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    /** Ends a placement after a day that lies within it. Marks that were made stay. */
    @Transactional
    public Optional<Refused> end(Actor actor, PlacementId id, LocalDate lastDay, String reason) {
        if (reason.isBlank()) {
            return Optional.of(new Refused("INVALID", "Say why the placement ends."));
        }
        var ended = rows.end(
                id, actor.schools(Right.PLACE_PUPILS), lastDay, reason.strip(), clock.instant(), actor.person());
        if (ended == 0) {
            return Optional.of(
                    new Refused("NOT_ENDED", "There is no such placement that is still open and has this day in it."));
        }
        trail.record(actor, Action.PLACEMENT_ENDED, id);
        return Optional.empty();
    }

    /** A pupil's placements, the latest first, for those who see the school's pupils. Two queries. */
    public List<Placement> of(Actor actor, PupilId pupil) {
        var shown = rows.ofPupil(pupil, actor.schools(Right.SEE_PUPILS));
        if (shown.isEmpty()) {
            return List.of();
        }
        var patterns = rows.sessions(pupil, LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31)).stream()
                .collect(Collectors.groupingBy(
                        SessionRow::placementId, Collectors.mapping(Placements::time, Collectors.toList())));
        return shown.stream()
                .map(row -> new Placement(
                        row.id(),
                        row.provider(),
                        row.site(),
                        row.street() + ", " + row.town() + ", " + row.postcode(),
                        row.telephone(),
                        PlacementKind.valueOf(row.kind()),
                        row.startsOn(),
                        row.endsOn(),
                        Optional.ofNullable(row.endReason()),
                        patterns.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** The pupils whom the actor's provider or site has today; 500 at most. */
    public List<PlacedPupil> current(Actor actor) {
        return rows
                .current(actor.providers(Right.RAISE_CONCERNS), actor.sites(Right.RAISE_CONCERNS), Session.today(clock))
                .stream()
                .map(row -> new PlacedPupil(
                        row.id(),
                        PupilName.of(
                                        row.legalForename(),
                                        row.legalSurname(),
                                        row.preferredForename(),
                                        row.preferredSurname())
                                .brief(),
                        row.school()))
                .toList();
    }

    private static ExpectedTime time(SessionRow row) {
        return new ExpectedTime(DayOfWeek.of(row.weekday()), Half.valueOf(row.half()), row.arrivesAt(), row.leavesAt());
    }
}
