package uk.waymark.plans.ehc;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PlacementId;
import uk.waymark.notices.Kind;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementPeople;
import uk.waymark.plans.PlanReach;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * What a pupil's EHC plan lists, thing by thing, with who provides it during the placement and whether they did. The school writes it;
 * the provider reads it, and says of its own part how it goes. Catalogue row BEH-05.
 */
@Door
public class ListedProvision {
    private static final Refused NOT_FOUND =
            new Refused("NOT_FOUND", "There is no such placement, or nothing of the kind that you keep.");
    private static final int MOST = 40;

    private final ListedRows rows;
    private final ListedFacts facts;
    private final ListedDue due;
    private final PlanReach reach;
    private final PlacementFacts placements;
    private final PlacementPeople people;
    private final Trail trail;
    private final Clock clock;

    ListedProvision(
            ListedRows rows,
            ListedFacts facts,
            ListedDue due,
            PlanReach reach,
            PlacementFacts placements,
            PlacementPeople people,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.facts = facts;
        this.due = due;
        this.reach = reach;
        this.placements = placements;
        this.people = people;
        this.trail = trail;
        this.clock = clock;
    }

    /** Those in force first; for the school, and for the provider until the last day has passed. Two queries beside the placement's own. */
    public List<Listed> of(Actor actor, PlacementId placement) {
        return reach.seen(actor, placement)
                .map(it -> facts.lines(List.of(it.id())).getOrDefault(it.id(), List.of()))
                .orElse(List.of());
    }

    /**
     * Writes down something that the plan lists. The same id sent twice is one. Refused for a pupil without an EHC plan, and without who,
     * how much and in which way.
     *
     * @param id made by whoever writes it
     */
    @Transactional
    public Optional<Refused> add(Actor actor, UUID id, PlacementId placement, NewListed wanted) {
        var file = placements.lock(placement).filter(it -> reach.plans(actor, it));
        if (file.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        var refused = refuse(file.get(), wanted);
        if (refused.isPresent()) {
            return refused;
        }
        var added = rows.add(
                id,
                placement,
                wanted.listed(),
                wanted.amount(),
                wanted.by().name(),
                wanted.how(),
                clock.instant(),
                actor.person());
        if (added > 0) {
            trail.record(actor, Action.PLAN_WRITTEN, placement, "what the EHC plan lists");
            due.bring(file.get());
        }
        return Optional.empty();
    }

    private Optional<Refused> refuse(PlacementFile placement, NewListed it) {
        if (!placement.hasPlan()) {
            return refused("NO_PLAN", "By the school's record this pupil has no EHC plan. Look at the record first.");
        }
        if (!placement.isOpen(Session.today(clock))) {
            return refused("OVER", "This placement is over. What was written about it stays as it is.");
        }
        if (missing(it.listed(), 1_000) || missing(it.amount(), 200) || missing(it.how(), 1_000)) {
            return refused(
                    "LISTED", "Say what the plan lists, how much of it, and how it goes on during the placement.");
        }
        return facts.lines(List.of(placement.id()))
                                .getOrDefault(placement.id(), List.of())
                                .size()
                        >= MOST
                ? refused("MANY", "There are " + MOST + " of them already. End those that the plan lists no more.")
                : Optional.empty();
    }

    /**
     * Says whether it was provided: the school of everything, the provider of what is its own. The same id sent twice is one. What was
     * not provided in full needs the words, and the SENCO and the AP lead are told.
     *
     * @param id made by whoever looked
     */
    @Transactional
    public Optional<Refused> look(Actor actor, UUID id, UUID listed, Look.Provided provided, String words) {
        var row = rows.find(listed);
        var file = row.flatMap(it -> placements.lock(it.placementId()))
                .filter(it -> reach.plans(actor, it)
                        || reach.keepsThere(actor, it) && row.get().byWhom().equals(NewListed.ByWhom.PROVIDER.name()));
        if (file.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (isOver(file.get(), listed)) {
            return refused("OVER", "The plan lists this no more, so there is nothing to look at.");
        }
        if (provided != Look.Provided.IN_FULL && words.isBlank() || words.length() > 1_000) {
            return refused("WORDS", "Say in at most 1,000 characters what was missing, and what is done about it.");
        }
        var today = Session.today(clock);
        var added = rows.look(id, listed, today, provided.name(), words.strip(), clock.instant(), actor.person());
        if (added > 0) {
            trail.record(actor, Action.PLAN_WRITTEN, file.get().id(), "EHC provision: " + provided.name());
            due.bring(file.get());
            if (provided != Look.Provided.IN_FULL) {
                people.tellSchool(
                        file.get(),
                        Set.of(Role.SENCO, Role.AP_LEAD),
                        Kind.EHC_SHORT,
                        file.get().id(),
                        false);
            }
        }
        return Optional.empty();
    }

    private boolean isOver(PlacementFile placement, UUID listed) {
        return facts.lines(List.of(placement.id())).getOrDefault(placement.id(), List.of()).stream()
                .anyMatch(it -> it.id().equals(listed) && it.ended().isPresent());
    }

    /** Writes down that the plan lists it no more, with the reason. */
    @Transactional
    public Optional<Refused> end(Actor actor, UUID listed, String reason) {
        var file = rows.find(listed)
                .flatMap(it -> placements.lock(it.placementId()))
                .filter(it -> reach.plans(actor, it));
        if (file.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (reason.isBlank() || reason.length() > 500) {
            return refused(
                    "REASON", "Say in at most 500 characters why the plan lists it no more. A placement is no reason.");
        }
        if (rows.end(listed, reason.strip(), clock.instant(), actor.person()) == 0) {
            return refused("OVER", "This has ended already.");
        }
        trail.record(actor, Action.PLAN_WRITTEN, file.get().id(), "EHC provision: listed no more");
        due.bring(file.get());
        return Optional.empty();
    }

    private static boolean missing(String text, int longest) {
        return text.isEmpty() || text.length() > longest;
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}
