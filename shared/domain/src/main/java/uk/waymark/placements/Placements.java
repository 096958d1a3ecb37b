package uk.waymark.placements;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.PupilId;
import uk.waymark.organisations.ProviderKind;
import uk.waymark.placements.PlacementOutcome.NotPlaced;
import uk.waymark.pupils.PupilName;
import uk.waymark.pupils.Roll;
import uk.waymark.timetable.ExpectedTime;
import uk.waymark.timetable.PatternVersion;
import uk.waymark.timetable.Patterns;
import uk.waymark.timetable.Planner;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** Which pupil is placed where, when. */
@Door
public class Placements {
    private final PlacementRows rows;
    private final Roll roll;
    private final Trail trail;
    private final Patterns patterns;
    private final Planner planner;
    private final List<PlacementRule> rules;
    private final ApplicationEventPublisher<PlacementMade> made;
    private final ApplicationEventPublisher<PlacementEnded> ended;
    private final Clock clock;

    Placements(
            PlacementRows rows,
            Roll roll,
            Patterns patterns,
            Planner planner,
            List<PlacementRule> rules,
            ApplicationEventPublisher<PlacementMade> made,
            ApplicationEventPublisher<PlacementEnded> ended,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.roll = roll;
        this.rules = rules;
        this.patterns = patterns;
        this.planner = planner;
        this.trail = trail;
        this.made = made;
        this.ended = ended;
        this.clock = clock;
    }

    /** Places a pupil. Refused when the dates or times make no sense, or when the pupil is expected elsewhere in a same session. */
    @Transactional
    public PlacementOutcome place(Actor actor, NewPlacement wanted) {
        // Locking the pupil's row makes two people who place the same pupil at once see each other.
        var school = roll.lock(wanted.pupil(), actor.schools(Right.PLACE_PUPILS));
        var provider = rows.where(wanted.site());
        if (school.isEmpty()) {
            return not("NOT_FOUND", "This pupil is not on the roll of a school for which you place pupils.");
        }
        if (provider.isEmpty()) {
            return not("SITE", "This site is not on record, or is closed. Choose another.");
        }
        var refusal = refuse(wanted)
                .or(() -> registration(
                        wanted.kind(), ProviderKind.valueOf(provider.get().kind())))
                .or(() -> patterns.refuse(
                        wanted.pupil(),
                        school.get(),
                        Optional.empty(),
                        wanted.startsOn(),
                        wanted.endsOn(),
                        wanted.pattern()))
                .or(() -> byRule(new Intended(
                        school.get(),
                        provider.get().providerId(),
                        ProviderKind.valueOf(provider.get().kind()),
                        wanted)));
        if (refusal.isPresent()) {
            return new NotPlaced(refusal.get());
        }
        var id = PlacementId.next();
        rows.save(new PlacementRows.Row(
                id,
                wanted.pupil(),
                school.get(),
                provider.get().providerId(),
                wanted.site(),
                wanted.kind().name(),
                wanted.startsOn(),
                wanted.endsOn(),
                clock.instant(),
                actor.person(),
                wanted.activity().strip(),
                wanted.reportWithin().orElse(null),
                wanted.target().orElse(null),
                wanted.justification().map(String::strip).orElse(null),
                wanted.origin().referral().orElse(null),
                wanted.origin().takenOver().orElse(null)));
        patterns.add(actor, id, wanted.startsOn(), "As placed", wanted.pattern());
        planner.plan(List.of(id));
        trail.record(actor, Action.PLACED, id);
        wanted.origin().takenOver().ifPresent(why -> trail.record(actor, Action.PLACEMENT_TAKEN_OVER, id));
        made.publishEvent(new PlacementMade(id));
        return new PlacementOutcome.Placed(id);
    }

    private Optional<Refused> byRule(Intended placement) {
        return rules.stream()
                .map(rule -> rule.refuse(placement))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static NotPlaced not(String code, String message) {
        return new NotPlaced(new Refused(code, message));
    }

    private static Optional<Refused> refuse(NewPlacement wanted) {
        if (wanted.endsOn().isBefore(wanted.startsOn())) {
            return Optional.of(new Refused("DATES", "The last day is before the first day."));
        }
        if (wanted.activity().length() > 200) {
            return Optional.of(new Refused("INVALID", "What the pupil does there has at most 200 characters."));
        }
        if (wanted.justification().filter(it -> it.length() > 1_000).isPresent()) {
            return Optional.of(new Refused("INVALID", "Why this provider has at most 1,000 characters."));
        }
        if (wanted.origin()
                .takenOver()
                .filter(it -> it.isEmpty() || it.length() > 500)
                .isPresent()) {
            return Optional.of(new Refused(
                    "INVALID", "Say in at most 500 characters since when and why it runs already without a referral."));
        }
        if (wanted.reportWithin().filter(it -> it < 0 || it > 300).isPresent()) {
            return Optional.of(new Refused("INVALID", "The register can be due up to 300 minutes after arrival."));
        }
        if (wanted.target()
                .filter(it -> it.compareTo(BigDecimal.ZERO) <= 0 || it.compareTo(BigDecimal.valueOf(100)) > 0)
                .isPresent()) {
            return Optional.of(new Refused("INVALID", "A target is a share of up to 100 per cent."));
        }
        return wanted.startsOn().plusYears(2).isBefore(wanted.endsOn())
                ? Optional.of(new Refused("DATES", "A placement lasts two years at the most. Check the last day."))
                : Optional.empty();
    }

    /** A pupil is registered a second time at a school, and only there; at a school always. Catalogue rows DUA-02, DUA-04, DUA-05. */
    private static Optional<Refused> registration(PlacementKind kind, ProviderKind provider) {
        if (kind == PlacementKind.DUAL_REGISTERED && !provider.isSchool()) {
            return Optional.of(
                    new Refused(
                            "NO_SCHOOL",
                            "This provider is not a school, so the pupil cannot be registered there. Choose another arrangement."));
        }
        return kind == PlacementKind.SCHOOL_ARRANGED && provider.isSchool()
                ? Optional.of(new Refused(
                        "DUAL", "At another school or a PRU the pupil is dual registered. Choose that arrangement."))
                : Optional.empty();
    }

    /**
     * Ends a placement after a day that lies within it. Marks that were made stay. What the authority arranged is the authority's to
     * end: catalogue row CX-44.
     */
    @Transactional
    public Optional<Refused> end(Actor actor, PlacementId id, LocalDate lastDay, String reason) {
        return owner(actor, id).filter(PlacementOwner.AUTHORITY::equals).isPresent()
                ? Optional.of(new Refused(
                        "AUTHORITYS",
                        "The local authority arranged this placement and decides when it ends. Ask the authority, and note what"
                                + " it says on the placement's page."))
                : end(actor, id, lastDay, reason, "");
    }

    /** Records that the authority has ended what it arranged; refused for a placement of the school's own. */
    @Transactional
    public Optional<Refused> endedByAuthority(Actor actor, PlacementId id, LocalDate lastDay, String words) {
        return owner(actor, id).filter(PlacementOwner.SCHOOL::equals).isPresent()
                ? Optional.of(new Refused("SCHOOLS", "Your own school arranged this placement. End it there."))
                : end(actor, id, lastDay, words, "By the local authority: ");
    }

    private Optional<PlacementOwner> owner(Actor actor, PlacementId id) {
        return rows.kind(id, actor.schools(Right.PLACE_PUPILS))
                .map(kind -> PlacementKind.valueOf(kind).owner());
    }

    private Optional<Refused> end(Actor actor, PlacementId id, LocalDate lastDay, String reason, String before) {
        if (reason.isBlank() || before.length() + reason.length() > 500) {
            return Optional.of(new Refused("INVALID", "Say why the placement ends, in at most 450 characters."));
        }
        var changed = rows.end(
                id,
                actor.schools(Right.PLACE_PUPILS),
                lastDay,
                before + reason.strip(),
                clock.instant(),
                actor.person());
        if (changed == 0) {
            return Optional.of(
                    new Refused("NOT_ENDED", "There is no such placement that is still open and has this day in it."));
        }
        over(actor, id);
        return Optional.empty();
    }

    /**
     * Takes back a placement that has not begun: nobody is ever expected. Refused once the first day has come, and for a placement that is
     * ended already.
     */
    @Transactional
    public Optional<Refused> withdraw(Actor actor, PlacementId id, String reason) {
        if (reason.isBlank() || reason.length() > 500) {
            return Optional.of(new Refused("INVALID", "Say in at most 500 characters why it does not begin."));
        }
        if (rows.withdraw(
                        id,
                        actor.schools(Right.PLACE_PUPILS),
                        Session.today(clock),
                        reason.strip(),
                        clock.instant(),
                        actor.person())
                == 0) {
            return Optional.of(new Refused(
                    "NOT_WITHDRAWN", "There is no such placement that has not begun. One that runs is ended instead."));
        }
        over(actor, id);
        return Optional.empty();
    }

    /** Ends, or takes back, a placement of a pupil who has left the roll; the door of the leaving has narrowed who asks. */
    @Transactional
    public void endForLeaver(Actor actor, PlacementFile placement, LocalDate lastDay, String reason) {
        var day = lastDay.isBefore(placement.startsOn()) ? placement.startsOn().minusDays(1) : lastDay;
        rows.over(placement.id(), day, reason, clock.instant(), actor.person());
        over(actor, placement.id());
    }

    private void over(Actor actor, PlacementId id) {
        planner.plan(List.of(id));
        trail.record(actor, Action.PLACEMENT_ENDED, id);
        ended.publishEvent(new PlacementEnded(id));
    }

    /** A pupil's placements, the latest first, for those who see the school's pupils. Two queries. */
    public List<Placement> of(Actor actor, PupilId pupil) {
        var shown = rows.ofPupil(pupil, actor.schools(Right.SEE_PUPILS));
        if (shown.isEmpty()) {
            return List.of();
        }
        var versions = patterns.of(pupil);
        var today = Session.today(clock);
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
                        Optional.ofNullable(row.heldBecause()),
                        inForce(versions.getOrDefault(row.id(), List.of()), today)))
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

    /** The pattern that holds today, or the first one where the placement has not begun. */
    private static List<ExpectedTime> inForce(List<PatternVersion> versions, LocalDate today) {
        return versions.stream()
                .filter(version -> !version.from().isAfter(today))
                .reduce((earlier, later) -> later)
                .or(() -> versions.stream().findFirst())
                .map(PatternVersion::times)
                .orElse(List.of());
    }
}
