package uk.waymark.transition;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.calendar.Session;
import uk.waymark.families.Families;
import uk.waymark.families.FamilyNews;
import uk.waymark.ids.PlacementId;
import uk.waymark.notices.Kind;
import uk.waymark.obligations.Obligations;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.placements.PlacementPeople;
import uk.waymark.placements.Placements;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * How a placement ends: decided with its reason, talked through at a meeting, with the help that the pupil has afterwards. Catalogue rows
 * TRN-09 to TRN-11, CX-46, REF-32.
 */
@Door
public class Endings {
    private static final Refused NOT_FOUND = new Refused("NOT_FOUND", "There is no such placement that you keep.");
    private static final Set<Role> AT_PROVIDER = Set.of(Role.PROVIDER_MANAGER, Role.KEY_CONTACT);

    private final EndingRows rows;
    private final EndingFacts facts;
    private final Placements placements;
    private final PlacementFacts files;
    private final PlacementPeople people;
    private final Families families;
    private final Obligations obligations;
    private final Trail trail;
    private final Clock clock;

    Endings(
            EndingRows rows,
            EndingFacts facts,
            Placements placements,
            PlacementFacts files,
            PlacementPeople people,
            Families families,
            Obligations obligations,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.facts = facts;
        this.placements = placements;
        this.files = files;
        this.people = people;
        this.families = families;
        this.obligations = obligations;
        this.trail = trail;
        this.clock = clock;
    }

    /** For those who see the school's pupils. A fixed number of queries. */
    public Optional<Ending> of(Actor actor, PlacementId placement) {
        return files.of(placement)
                .filter(it -> actor.schools(Right.SEE_PUPILS).contains(it.school()))
                .map(facts::of);
    }

    /**
     * Ends the placement after the day, with its outcome. A placement whose time is up is given its outcome afterwards. Refused the second
     * time, and before the end-of-placement meeting unless the reason is an emergency or is said in words.
     */
    @Transactional
    public Optional<Refused> end(
            Actor actor, PlacementId id, LocalDate lastDay, EndReason reason, Success success, String words) {
        var placement = files.lock(id).filter(it -> mayKeep(actor, it));
        if (placement.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (words.length() > 2_000 || words.isBlank()) {
            return refused("INVALID", "Say in at most 2,000 characters how it went and why it ends.");
        }
        if (rows.outcome(id).isPresent()) {
            return refused("DECIDED", "The outcome of this placement is on record already.");
        }
        if (placement.get().isOpen(today())) {
            var refused = placements.end(actor, id, lastDay, reason.words());
            if (refused.isPresent()) {
                return refused;
            }
        } else if (!lastDay.equals(placement.get().endsOn())) {
            return refused("DATES", "This placement has ended already. Give its outcome with its own last day.");
        }
        rows.addOutcome(id, reason.name(), success.name(), words.strip(), lastDay, clock.instant(), actor.person());
        trail.record(actor, Action.OUTCOME_RECORDED, id, reason.name());
        obligations.meet(EndingDuties.outcome(id), reason.words(), Optional.of(actor.person()));
        people.tellProvider(placement.get(), AT_PROVIDER, Kind.PLACEMENT_ENDED, id, reason.isEmergency());
        families.tell(placement.get().pupil(), FamilyNews.PLACEMENT);
        return Optional.empty();
    }

    /** Names something with which the pupil is helped afterwards, and who helps. Catalogue row TRN-09. */
    @Transactional
    public Optional<Refused> support(
            Actor actor, UUID id, PlacementId placement, String what, String helper, LocalDate from) {
        if (files.of(placement).filter(it -> mayKeep(actor, it)).isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (what.isBlank() || what.length() > 500 || helper.isBlank() || helper.length() > 200) {
            return refused("INVALID", "Say what the pupil is helped with, and who helps.");
        }
        if (rows.addSupport(id, placement, what.strip(), helper.strip(), from, clock.instant(), actor.person()) > 0) {
            trail.record(actor, Action.OUTCOME_RECORDED, placement, "support");
        }
        return Optional.empty();
    }

    /** The provider has handed over the pupil's work and what it kept; before the last day has passed. Twice is once. */
    @Transactional
    public Optional<Refused> handOver(Actor actor, PlacementId id, String words) {
        var placement =
                files.of(id).filter(it -> it.isOpen(today()) && PlacementFiles.isAt(actor, Right.WRITE_REPORTS, it));
        if (placement.isEmpty()) {
            return refused("NOT_FOUND", "There is no such placement with you now.");
        }
        if (words.isBlank() || words.length() > 1_000) {
            return refused("INVALID", "Say in at most 1,000 characters what you handed over, and to whom.");
        }
        if (rows.handOver(id, words.strip(), clock.instant(), actor.person()) > 0) {
            trail.record(actor, Action.OUTCOME_RECORDED, id, "handed over");
            people.tellSchool(placement.get(), Set.of(Role.AP_LEAD), Kind.PLACEMENT_ENDING, id, false);
        }
        return Optional.empty();
    }

    /** What the provider has handed over of a placement that it has now. */
    public Optional<Ending.HandedOver> handedOver(Actor actor, PlacementId id) {
        return files.of(id)
                .filter(it -> it.isOpen(today()) && PlacementFiles.isAt(actor, Right.SEE_PLACED_PUPILS, it))
                .flatMap(it -> facts.handedOver(it.id()));
    }

    /** The reasons in the order in which they are offered. */
    public static List<EndReason> reasons() {
        return List.of(EndReason.values());
    }

    private LocalDate today() {
        return Session.today(clock);
    }

    private static boolean mayKeep(Actor actor, PlacementFile it) {
        return actor.schools(Right.PLACE_PUPILS).contains(it.school());
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}
