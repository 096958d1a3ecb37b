package uk.waymark.directions;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.waymark.access.Actor;
import uk.waymark.access.Actors;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.calendar.DayWords;
import uk.waymark.calendar.Session;
import uk.waymark.directions.DirectionSettings.Approver;
import uk.waymark.directions.DirectionSettings.LegalKind;
import uk.waymark.ids.DirectionId;
import uk.waymark.ids.PlacementId;
import uk.waymark.meetings.HeldMeeting;
import uk.waymark.meetings.MeetingKind;
import uk.waymark.meetings.MeetingRecords;
import uk.waymark.notices.Kind;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementPeople;
import uk.waymark.placements.StartChanged;
import uk.waymark.settings.Settings;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * Directions off site as the school keeps them: written by whoever places pupils, decided by the head, and by the governing body where a
 * school wants it. Catalogue rows OSD-01 to OSD-04, OSD-13, OSD-15, OSD-23, OSD-26, CX-14.
 */
@Door
public class Directions {
    static final Refused NOT_FOUND = new Refused("NOT_FOUND", "There is no such placement or direction of yours.");

    private final DirectionRows rows;
    private final DirectionBook book;
    private final DirectionRules rules;
    private final DirectionDues dues;
    private final DirectionDrafts drafts;
    private final PlacementFacts placements;
    private final PlacementPeople people;
    private final MeetingRecords meetings;
    private final Actors actors;
    private final Settings settings;
    private final ApplicationEventPublisher<StartChanged> changed;
    private final Trail trail;
    private final Clock clock;

    Directions(
            DirectionRows rows,
            DirectionBook book,
            DirectionRules rules,
            DirectionDues dues,
            DirectionDrafts drafts,
            PlacementFacts placements,
            PlacementPeople people,
            MeetingRecords meetings,
            Actors actors,
            Settings settings,
            ApplicationEventPublisher<StartChanged> changed,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.book = book;
        this.rules = rules;
        this.dues = dues;
        this.drafts = drafts;
        this.placements = placements;
        this.people = people;
        this.meetings = meetings;
        this.actors = actors;
        this.settings = settings;
        this.changed = changed;
        this.trail = trail;
        this.clock = clock;
    }

    /** A placement's directions, the latest first, for those who see the school's pupils. */
    public List<Direction> of(Actor actor, PlacementId placement) {
        return placements
                .of(placement)
                .filter(it -> actor.schools(Right.SEE_PUPILS).contains(it.school()))
                .map(it -> book.of(placement))
                .orElse(List.of());
    }

    /** A draft with what is known already: the days, the times of the weekly pattern, the objectives. */
    public Optional<DirectionText> begin(Actor actor, PlacementId placement) {
        return placements.of(placement).filter(it -> keeps(actor, it)).map(drafts::of);
    }

    /** The days on which the direction was talked over with the parents, the latest first. Catalogue row OSD-13. */
    public List<LocalDate> talkedOver(Actor actor, PlacementId placement) {
        return placements
                .of(placement)
                .filter(it -> actor.schools(Right.SEE_PUPILS).contains(it.school()))
                .map(it -> meetings.held(it.pupil(), it.startsOn().minusMonths(6)).stream()
                        .filter(one -> one.kind() == MeetingKind.DIRECTION
                                && one.placement().filter(placement::equals).isPresent())
                        .map(HeldMeeting::on)
                        .toList())
                .orElse(List.of());
    }

    /**
     * Writes a direction, or words it anew until it is approved. Refused when somebody else has worded it in the meantime, when another
     * direction of the placement still holds, and when a part of it is missing.
     *
     * @param id made by whoever writes it
     * @param seen the version that is changed; 0 for a new one
     */
    @Transactional
    public Optional<Refused> save(Actor actor, DirectionId id, PlacementId placement, int seen, DirectionText text) {
        var file = placements.lock(placement).filter(it -> keeps(actor, it));
        if (file.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        var open = book.open(placement);
        var refused = order(open, id, seen).or(() -> rules.refuse(file.get(), text));
        if (refused.isPresent()) {
            return refused;
        }
        rows.draft(id, placement, file.get().school(), clock.instant(), actor.person());
        rows.addVersion(
                id,
                seen + 1,
                text.startsOn(),
                text.endsOn(),
                text.days(),
                text.reportTo(),
                text.times(),
                text.breaks(),
                text.atSchool().orElse(null),
                text.tried(),
                text.reasons(),
                text.objectives(),
                text.behaviour(),
                text.contactRisk().orElse(null),
                text.curriculum(),
                text.returning(),
                text.reviewWeeks(),
                clock.instant(),
                actor.person());
        trail.record(actor, Action.DIRECTION_DRAFTED, id, "version " + (seen + 1));
        dues.drafted(book.find(id).orElseThrow(), file.get());
        changed.publishEvent(new StartChanged(placement));
        return Optional.empty();
    }

    private static Optional<Refused> order(Optional<Direction> open, DirectionId id, int seen) {
        if (open.filter(it -> !it.id().equals(id)).isPresent()) {
            return refused("ANOTHER", "Another direction of this placement is open. End it or give it up first.");
        }
        if (open.map(Direction::version).orElse(0) != seen) {
            return refused("STALE", "Somebody else has changed this direction. Look at it as it is now.");
        }
        return open.filter(it -> it.state() != DirectionState.DRAFT && it.state() != DirectionState.REFUSED)
                .flatMap(
                        it -> refused(
                                "DECIDED",
                                "This direction has been decided about and cannot be worded anew. Give it up, and write another."));
    }

    /**
     * The head's decision, once for each version. Where the school's setting wants the governing body, an approval puts it to them.
     * Refused for whoever has lost the role since they signed in.
     */
    @Transactional
    public Optional<Refused> decide(Actor actor, DirectionId id, int seen, boolean approve, String words) {
        var direction = lock(id).filter(it -> actors.of(actor.person())
                .filter(now -> now.schools(Right.DIRECT_OFF_SITE).contains(it.school()))
                .isPresent());
        if (direction.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        var it = direction.get();
        var values = settings.of(it.school());
        if (it.version() != seen) {
            return refused("STALE", "This direction has been worded anew. Read it as it is now, then decide.");
        }
        if (words.length() > 1_000 || !approve && words.isBlank()) {
            return refused("REASON", "Say in at most 1,000 characters why not.");
        }
        if (approve && !it.text().startsOn().isAfter(Session.today(clock))) {
            return refused("STARTED", "Its first day has come. Choose a later one, so that the notice can be served.");
        }
        if (approve
                && values.get(DirectionSettings.LEGAL_KIND) == LegalKind.ACADEMY
                && values.get(DirectionSettings.ACADEMY_POWER).isEmpty()) {
            return refused(
                    "POWER",
                    "An academy cites the article on which it acts. Write it into the settings under Directions off site first.");
        }
        var toGovernors = approve && values.get(DirectionSettings.APPROVER) == Approver.GOVERNORS;
        var added = rows.decide(
                id,
                seen,
                Direction.Body.HEAD.name(),
                approve,
                toGovernors,
                null,
                words.strip(),
                it.writer().equals(actor.person()),
                clock.instant(),
                actor.person());
        if (added == 0) {
            return refused("DECIDED", "This direction has been decided about already.");
        }
        trail.record(actor, Action.DIRECTION_APPROVED, id, approve ? "head: approved" : "head: refused");
        after(id);
        if (toGovernors) {
            people.tellSchool(
                    placements.of(it.placement()).orElseThrow(),
                    Set.of(Role.GOVERNOR, Role.LINK_GOVERNOR),
                    Kind.DIRECTION_TO_APPROVE,
                    it.placement(),
                    false);
        }
        return Optional.empty();
    }

    /** Gives up one that has not been served; the record stays. */
    @Transactional
    public Optional<Refused> giveUp(Actor actor, DirectionId id, String reason) {
        var direction = lock(id).filter(it -> keeps(actor, it));
        if (direction.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (direction.get().state() == DirectionState.SERVED || !direction.get().isOpen()) {
            return refused("SERVED", "This direction has been served or is over. End it instead, with the day.");
        }
        return over(actor, direction.get(), Session.today(clock), true, reason);
    }

    /** Ends one that was served, before its last day or on it, as when a review decided so. */
    @Transactional
    public Optional<Refused> end(Actor actor, DirectionId id, LocalDate on, String reason) {
        var direction = lock(id).filter(it -> keeps(actor, it));
        if (direction.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        var it = direction.get();
        if (it.state() != DirectionState.SERVED) {
            return refused("NOT_SERVED", "This direction is not in force. Give it up instead.");
        }
        if (on.isBefore(it.text().startsOn()) || on.isAfter(it.text().endsOn())) {
            return refused(
                    "DATES",
                    "It runs from " + DayWords.of(it.text().startsOn()) + " to "
                            + DayWords.of(it.text().endsOn()) + ". Choose one of these days as its last.");
        }
        return over(actor, it, on, false, reason);
    }

    private Optional<Refused> over(Actor actor, Direction it, LocalDate on, boolean withdrawn, String reason) {
        if (reason.isBlank() || reason.length() > 500) {
            return refused("REASON", "Say in at most 500 characters why.");
        }
        if (rows.end(it.id(), on, withdrawn, reason.strip(), clock.instant(), actor.person()) == 0) {
            return refused("OVER", "This direction is over already.");
        }
        dues.over(it.id());
        trail.record(actor, Action.DIRECTION_ENDED, it.id(), withdrawn ? "given up" : "ended");
        changed.publishEvent(new StartChanged(it.placement()));
        return Optional.empty();
    }

    /** The direction, with its placement locked, so that two who decide at once see each other. */
    private Optional<Direction> lock(DirectionId id) {
        return rows.find(id).flatMap(it -> placements.lock(it.placementId())).flatMap(file -> book.find(id));
    }

    private void after(DirectionId id) {
        var now = book.find(id).orElseThrow();
        placements.of(now.placement()).ifPresent(file -> dues.decided(now, file));
        changed.publishEvent(new StartChanged(now.placement()));
    }

    private static boolean keeps(Actor actor, PlacementFile it) {
        return actor.schools(Right.PLACE_PUPILS).contains(it.school());
    }

    private static boolean keeps(Actor actor, Direction it) {
        return actor.schools(Right.PLACE_PUPILS).contains(it.school());
    }

    static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}
