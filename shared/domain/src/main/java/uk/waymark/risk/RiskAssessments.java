package uk.waymark.risk;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.notices.Kind;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementPeople;
import uk.waymark.placements.StartChanged;
import uk.waymark.settings.Settings;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * The school's side of a pupil's risk assessment: the AP lead, the SENCO or the head writes it in versions, the head approves it where
 * the settings say so, and somebody looks at it again in time. Catalogue rows REF-23, BEH-06, ILP-19, DL-48.
 */
@Door
public class RiskAssessments {
    private static final Refused NOT_FOUND =
            new Refused("NOT_FOUND", "There is no such placement whose risk assessment you keep.");
    private static final Set<Role> TOLD =
            Set.of(Role.PROVIDER_MANAGER, Role.PROVIDER_DSL, Role.PROVIDER_DEPUTY_DSL, Role.KEY_CONTACT, Role.TUTOR);

    private final RiskRows rows;
    private final RiskFiles files;
    private final RiskDue due;
    private final PlacementFacts placements;
    private final PlacementPeople people;
    private final Settings settings;
    private final ApplicationEventPublisher<StartChanged> changed;
    private final Trail trail;
    private final Clock clock;

    RiskAssessments(
            RiskRows rows,
            RiskFiles files,
            RiskDue due,
            PlacementFacts placements,
            PlacementPeople people,
            Settings settings,
            ApplicationEventPublisher<StartChanged> changed,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.files = files;
        this.due = due;
        this.placements = placements;
        this.people = people;
        this.settings = settings;
        this.changed = changed;
        this.trail = trail;
        this.clock = clock;
    }

    /** With every version; empty for a placement that is not of the actor's schools. */
    public Optional<RiskFile> of(Actor actor, PlacementId placement) {
        return placements
                .of(placement)
                .filter(it -> actor.schools(Right.SEE_PUPILS).contains(it.school()))
                .map(it -> files.of(it.id()));
    }

    /** The latest day on which one that is written today may be looked at again. */
    public LocalDate latestReview(Actor actor, PlacementId placement) {
        return placements
                .of(placement)
                .filter(it -> actor.schools(Right.SEE_PUPILS).contains(it.school()))
                .map(this::latest)
                .orElseGet(() -> Session.today(clock));
    }

    private LocalDate latest(PlacementFile it) {
        var today = Session.today(clock);
        var from = it.startsOn().isAfter(today) ? it.startsOn() : today;
        return from.plusWeeks(settings.of(it.school()).get(RiskSettings.REVIEW_WEEKS));
    }

    /**
     * Writes the next version. Refused when somebody else has in the meantime, and when a part of it is missing.
     *
     * @param seen the number of the version that the writer had before them; 0 for the first
     */
    @Transactional
    public Optional<Refused> write(Actor actor, PlacementId id, int seen, NewRisk wanted) {
        var locked = placements.lock(id).filter(it -> mayKeep(actor, it));
        if (locked.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        var placement = locked.get();
        var before = files.of(id);
        var refused = refuse(placement, before, seen)
                .or(() -> RiskRefusals.of(wanted, Session.today(clock), latest(placement)));
        if (refused.isPresent()) {
            return refused;
        }
        save(actor, placement, seen + 1, wanted);
        trail.record(actor, Action.RISK_ASSESSED, id, "version " + (seen + 1));
        due.superseded(id, before.versions());
        brought(actor, placement, before, "A new version");
        return Optional.empty();
    }

    private Optional<Refused> refuse(PlacementFile placement, RiskFile before, int seen) {
        if (!placement.isOpen(Session.today(clock))) {
            return refused("OVER", "This placement is over. What was written about it stays as it is.");
        }
        return before.newest().map(RiskVersion::number).orElse(0) == seen
                ? Optional.empty()
                : refused("STALE", "Somebody else has written a version meanwhile. Look at it, then write yours.");
    }

    private void save(Actor actor, PlacementFile placement, int number, NewRisk it) {
        var id = Id.next();
        rows.save(new RiskRows.Row(
                id,
                placement.id(),
                number,
                it.summary(),
                it.triggers(),
                it.calms(),
                it.mustKnow(),
                it.reviewOn(),
                it.reason(),
                settings.of(placement.school()).get(RiskSettings.APPROVAL),
                clock.instant(),
                actor.person()));
        for (var position = 0; position < it.hazards().size(); position++) {
            var hazard = it.hazards().get(position);
            rows.addHazard(
                    id,
                    position,
                    hazard.what(),
                    hazard.who(),
                    hazard.likelihood().name(),
                    hazard.severity().name(),
                    hazard.lessens(),
                    hazard.doneBy());
        }
    }

    /** The head approves a version, and from then on the provider works by it. Refused the second time and for an older one. */
    @Transactional
    public Optional<Refused> approve(Actor actor, PlacementId id, int number) {
        var locked = placements
                .lock(id)
                .filter(it -> actor.schools(Right.DECIDE_REFERRALS).contains(it.school()));
        if (locked.isEmpty()) {
            return refused("NOT_FOUND", "There is no such placement whose risk assessment you approve.");
        }
        var before = files.of(id);
        var version = before.newest().filter(it -> it.number() == number);
        if (version.isEmpty()) {
            return refused("STALE", "This is not the newest version any more. Look at the newest.");
        }
        if (version.get().isInForce() || rows.approve(version.get().id(), clock.instant(), actor.person()) == 0) {
            return refused("DONE", "This version is in force already.");
        }
        trail.record(actor, Action.RISK_ASSESSED, id, "version " + number + " approved");
        due.approved(id, number, actor.person());
        brought(actor, locked.get(), before, "A new version");
        return Optional.empty();
    }

    private void brought(Actor actor, PlacementFile placement, RiskFile before, String how) {
        var now = files.of(placement.id());
        if (now.newest().filter(RiskVersion::isInForce).isPresent()) {
            due.looked(before, placement.id(), actor.person(), how);
            people.tellProvider(placement, TOLD, Kind.RISK_CHANGED, placement.id(), true);
            changed.publishEvent(new StartChanged(placement.id()));
        }
        due.bring(placement);
    }

    /**
     * Says that the version in force was looked at and stays, until the next look. The same sent twice counts once.
     *
     * @param look made by whoever looks, so that a second sending is known
     */
    @Transactional
    public Optional<Refused> stays(Actor actor, PlacementId id, UUID look, String words, LocalDate next) {
        var locked = placements.lock(id).filter(it -> mayKeep(actor, it));
        var before = files.of(id);
        if (locked.isEmpty() || before.inForce().isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (words.isBlank() || words.length() > 1_000) {
            return refused("WORDS", "Say in at most 1,000 characters what you looked at.");
        }
        var refused = RiskRefusals.review(next, Session.today(clock), latest(locked.get()));
        if (refused.isPresent()) {
            return refused;
        }
        var version = before.inForce().get().id();
        if (rows.addLook(look, version, words.strip(), next, clock.instant(), actor.person()) > 0) {
            trail.record(actor, Action.RISK_ASSESSED, id, "looked at again");
            due.looked(before, id, actor.person(), "Looked at, and it stays");
            due.bring(locked.get());
        }
        return Optional.empty();
    }

    private static boolean mayKeep(Actor actor, PlacementFile it) {
        return actor.schools(Right.PLACE_PUPILS).contains(it.school())
                || actor.schools(Right.PLAN_SUPPORT).contains(it.school());
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}
