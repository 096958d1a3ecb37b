package uk.waymark.budgets;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Actors;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.budgets.BudgetSettings.Approver;
import uk.waymark.calendar.DayWords;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.ids.SchoolId;
import uk.waymark.money.Pounds;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Outbox;
import uk.waymark.settings.Settings;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * A school's budget for alternative provision: proposed by the head or AP lead, decided once by whom the setting names, governors with
 * the number of the minute. Catalogue rows BUD-01, BUD-02 and CX-39.
 */
@Door
public class Budgets {
    private static final Refused NOT_YOURS =
            new Refused("NOT_YOURS", "You do not keep the AP budget of this school. Ask the head.");

    private final BudgetRows rows;
    private final BudgetBook book;
    private final BudgetDue due;
    private final Funds funds;
    private final Settings settings;
    private final Actors actors;
    private final Outbox outbox;
    private final Trail trail;
    private final Clock clock;

    Budgets(
            BudgetRows rows,
            BudgetBook book,
            BudgetDue due,
            Funds funds,
            Settings settings,
            Actors actors,
            Outbox outbox,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.book = book;
        this.due = due;
        this.funds = funds;
        this.settings = settings;
        this.actors = actors;
        this.outbox = outbox;
        this.trail = trail;
        this.clock = clock;
    }

    /** A school's year: what was proposed, the last first, and how the money stands. */
    public record Year(FinancialYear year, Approver approver, List<Budget> proposals, Funds.State funds) {
        public Year {
            proposals = List.copyOf(proposals);
        }
    }

    /** This financial year; empty for a school whose money is not the actor's to see. */
    public Optional<Year> now(Actor actor, SchoolId school) {
        return year(actor, school, funds.year(school, Session.today(clock)));
    }

    public Optional<Year> next(Actor actor, SchoolId school) {
        return year(actor, school, funds.year(school, Session.today(clock)).next());
    }

    private Optional<Year> year(Actor actor, SchoolId school, FinancialYear year) {
        return actor.schools(Right.SEE_BUDGET).contains(school)
                ? Optional.of(new Year(year, approver(school), book.of(school, year), funds.left(school, year)))
                : Optional.empty();
    }

    /** Proposes a budget for this or the next year; an earlier proposal that was not decided is replaced by it. */
    @Transactional
    public BudgetOutcome propose(Actor actor, SchoolId school, FinancialYear year, Pounds amount, String words) {
        if (!actor.schools(Right.KEEP_BUDGET).contains(school)) {
            return new BudgetOutcome.Not(NOT_YOURS);
        }
        var now = funds.year(school, Session.today(clock));
        if (!year.equals(now) && !year.equals(now.next())) {
            return BudgetOutcome.not("YEAR", "A budget is for this financial year or the next one.");
        }
        if (amount.pence() == 0 || words.length() > 2_000) {
            return BudgetOutcome.not(
                    "AMOUNT", "Give a sum above nothing, and at most 2,000 characters of words to it.");
        }
        var id = Id.next();
        var number =
                book.of(school, year).stream().findFirst().map(Budget::number).orElse(0) + 1;
        if (rows.propose(
                        id, school, year.from(), number, amount.pence(), words.strip(), clock.instant(), actor.person())
                == 0) {
            return BudgetOutcome.not(
                    "STALE", "Somebody else has proposed a budget just now. Look at it first, then propose again.");
        }
        trail.record(actor, Action.BUDGET_SET, school, year.from() + " " + amount.pence());
        tell(school, deciders(school), Kind.BUDGET_TO_APPROVE);
        return new BudgetOutcome.Proposed(id);
    }

    /**
     * Decides about the last proposal, once. Refused for whoever the setting does not name; a governor gives the minute. Where the
     * proposer decides, that is marked.
     */
    @Transactional
    public Optional<Refused> decide(Actor actor, UUID budget, boolean approved, String minute, String words) {
        var school =
                rows.school(budget).filter(it -> actor.schools(Right.SEE_BUDGET).contains(it));
        if (school.isEmpty()) {
            return Optional.of(new Refused("NOT_FOUND", "This budget is not there, or is not your school's."));
        }
        var approver = approver(school.get());
        if (!mayDecide(actor, school.get(), approver)) {
            return Optional.of(
                    new Refused(
                            "NOT_YOURS",
                            approver == Approver.HEAD
                                    ? "At this school the head decides about the AP budget."
                                    : "At this school the governing body decides about the AP budget. A governor enters the decision."));
        }
        if (approver == Approver.GOVERNORS && minute.isBlank()) {
            return Optional.of(new Refused("MINUTE", "Give the number or day of the minute in which it was decided."));
        }
        if (minute.length() > 200 || words.length() > 2_000 || !approved && words.isBlank()) {
            return Optional.of(new Refused("WORDS", "Say why it is not approved, in at most 2,000 characters."));
        }
        return decided(actor, school.get(), budget, approved, minute, words);
    }

    private Optional<Refused> decided(
            Actor actor, SchoolId school, UUID budget, boolean approved, String minute, String words) {
        var year = FinancialYear.from(rows.year(budget).orElseThrow());
        var last = book.of(school, year).getFirst();
        if (!last.id().equals(budget)) {
            return Optional.of(new Refused("OLD", "Another sum has been proposed since. Look at that one."));
        }
        var as = actor.as(approver(school) == Approver.HEAD ? Right.KEEP_BUDGET : Right.APPROVE_FOR_GOVERNORS, school)
                .map(Role::words)
                .orElse("");
        var self = last.proposer().equals(actor.person());
        if (rows.decide(
                        budget,
                        approved,
                        minute.strip(),
                        words.strip(),
                        self ? as + ", self-approved" : as,
                        clock.instant(),
                        actor.person())
                == 0) {
            return Optional.of(new Refused(
                    "DECIDED",
                    last.decision()
                            .map(it ->
                                    it.by() + " has decided about it on " + DayWords.of(Session.dateOf(it.at())) + ".")
                            .orElse("Somebody has decided about it already.")));
        }
        trail.record(actor, Action.BUDGET_APPROVED, school, approved ? "approved" : "refused");
        tell(school, List.of(Role.HEAD, Role.AP_LEAD), Kind.BUDGET_DECIDED);
        if (approved) {
            due.approved(school, year, actor.person());
        }
        return Optional.empty();
    }

    private Approver approver(SchoolId school) {
        return settings.of(school).get(BudgetSettings.APPROVER);
    }

    private static boolean mayDecide(Actor actor, SchoolId school, Approver approver) {
        return approver == Approver.GOVERNORS
                ? actor.schools(Right.APPROVE_FOR_GOVERNORS).contains(school)
                : actor.grants().stream()
                        .anyMatch(grant ->
                                grant.role() == Role.HEAD && grant.schools().contains(school));
    }

    private List<Role> deciders(SchoolId school) {
        return approver(school) == Approver.HEAD ? List.of(Role.HEAD) : List.of(Role.GOVERNOR, Role.LINK_GOVERNOR);
    }

    private void tell(SchoolId school, List<Role> roles, Kind kind) {
        roles.stream()
                .flatMap(role -> actors.holding(role, school).stream())
                .distinct()
                .forEach(person -> outbox.notify(person, kind, school, false));
    }
}
