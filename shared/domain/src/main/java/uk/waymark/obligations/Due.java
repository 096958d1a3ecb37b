package uk.waymark.obligations;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.calendar.Session;
import uk.waymark.commissioning.Commissions;
import uk.waymark.commissioning.Standing;
import uk.waymark.ids.Id;
import uk.waymark.ids.ObligationId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Outbox;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** What is due from the actor, or from the organisation that the actor looks after, and what the actor does about it. */
@Door
public class Due {
    private static final int MOST = 200;
    private static final int MOST_OF_A_MONTH = 500;
    private static final Duration KEPT_IN_CALENDARS = Duration.ofDays(30);
    private static final Refused NOT_THERE =
            new Refused("NOT_THERE", "This is no longer due, or it is not yours. Look at the board again.");

    private final DueRows rows;
    private final ObligationRows writing;
    private final Obligations obligations;
    private final DueItems items;
    private final Commissions commissions;
    private final Outbox outbox;
    private final Trail trail;
    private final Clock clock;

    Due(
            DueRows rows,
            ObligationRows writing,
            Obligations obligations,
            DueItems items,
            Commissions commissions,
            Outbox outbox,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.writing = writing;
        this.obligations = obligations;
        this.items = items;
        this.commissions = commissions;
        this.outbox = outbox;
        this.trail = trail;
        this.clock = clock;
    }

    /** What the actor's roles have to do, what was given to the actor, and what is the actor's own. One query. */
    public Board board(Actor actor) {
        return board(Reach.own(actor));
    }

    private Board board(Reach reach) {
        return board(
                rows.open(reach.me(), reach.holders(), reach.wholeOrNobody(), reach.pairsOrNone(), MOST + 1), reach);
    }

    private Board board(List<DueRows.Row> found, Reach reach) {
        var shown = items.of(found.subList(0, Math.min(found.size(), MOST)), reach);
        return Board.of(shown, Session.today(clock), found.size() > MOST);
    }

    /** Whether the actor looks after more than the actor's own part. */
    public boolean oversees(Actor actor) {
        return !Reach.overview(actor).whole().isEmpty();
    }

    /** Everything that is due from the schools and providers that the actor looks after; somebody else sees their own. */
    public Board overview(Actor actor) {
        return board(Reach.overview(actor));
    }

    /** What providers of the actor's schools are late with, and the school was told of. */
    public Board lateProviders(Actor actor) {
        var schools = actor.grants().stream()
                .filter(grant -> grant.role() == Role.AP_LEAD || grant.role() == Role.HEAD)
                .flatMap(grant -> grant.schools().stream())
                .filter(actor.schools(Right.SEE_ASSURANCE)::contains)
                .collect(Collectors.toUnmodifiableSet());
        List<DueRows.Row> found = Stream.of(providers(commissions.standings(schools)))
                .filter(providers -> !providers.isEmpty())
                .flatMap(providers ->
                        rows
                                .lateProviders(
                                        providers,
                                        schools.stream().map(Id::value).toList(),
                                        MOST + 1)
                                .stream())
                .toList();
        return board(found, Reach.own(actor));
    }

    private static List<UUID> providers(Map<SchoolId, Map<ProviderId, Standing>> standings) {
        return standings.values().stream()
                .flatMap(ofSchool -> ofSchool.entrySet().stream())
                .filter(entry -> entry.getValue().isOpen())
                .map(entry -> entry.getKey().value())
                .distinct()
                .toList();
    }

    public DueFigures figures(Actor actor) {
        var reach = Reach.own(actor);
        var now = clock.instant();
        var today = Session.dateOf(now);
        var row = rows.figures(
                reach.me(),
                reach.holders(),
                reach.wholeOrNobody(),
                reach.pairsOrNone(),
                today,
                Board.sunday(today),
                now);
        return new DueFigures(row.late(), row.today(), row.week());
    }

    /** What is due in the month and what was done of it, by day; five hundred at most. */
    public List<DueItem> month(Actor actor, YearMonth month) {
        var reach = Reach.own(actor);
        return items.of(
                rows.between(
                        reach.me(),
                        reach.holders(),
                        reach.wholeOrNobody(),
                        reach.pairsOrNone(),
                        month.atDay(1),
                        month.atEndOfMonth(),
                        MOST_OF_A_MONTH),
                reach);
    }

    /** For a calendar outside: what is open, and for thirty days what was done or taken back. */
    public List<DueEvent> events(Actor actor) {
        var reach = Reach.own(actor);
        var since = clock.instant().minus(KEPT_IN_CALENDARS);
        return rows
                .recent(reach.me(), reach.holders(), reach.wholeOrNobody(), reach.pairsOrNone(), since, MOST_OF_A_MONTH)
                .stream()
                .map(items::event)
                .toList();
    }

    /** What happened to it, the oldest first; nothing for what is not the actor's to see. */
    public List<DueStep> history(Actor actor, ObligationId id) {
        return find(Reach.overview(actor), id).stream()
                .flatMap(row -> rows.history(id).stream())
                .map(Steps::words)
                .toList();
    }

    private Optional<DueRows.Row> find(Reach reach, ObligationId id) {
        return rows.one(reach.me(), reach.holders(), reach.wholeOrNobody(), reach.pairsOrNone(), id);
    }

    private Optional<DueItem> open(Reach reach, ObligationId id) {
        return find(reach, id)
                .filter(row -> row.metAt() == null && row.withdrawnAt() == null)
                .map(row -> items.of(row, reach));
    }

    /** Puts it off to a later day, with the reason, which stays on record. */
    @Transactional
    public Optional<Refused> postpone(Actor actor, ObligationId id, LocalDate day, String reason) {
        var found = open(Reach.own(actor), id);
        if (found.isEmpty()) {
            return Optional.of(NOT_THERE);
        }
        var item = found.get();
        var refused = Postponing.refusal(item, day, reason, Session.today(clock));
        if (refused.isPresent()) {
            return refused;
        }
        if (writing.postpone(id, item.dueOn(), day, clock.instant()) == 0) {
            return Optional.of(NOT_THERE);
        }
        step(actor, id, StepKind.POSTPONED, Optional.empty(), Optional.of(item.dueOn()), Optional.of(day), reason);
        trail.record(actor, Action.OBLIGATION_POSTPONED, id, item.dueOn() + " to " + day);
        return Optional.empty();
    }

    /** To whom it may be given: those of the same organisation who have a board of their own. */
    public List<Colleague> colleagues(Actor actor, ObligationId id) {
        return find(Reach.own(actor), id).stream()
                .filter(row -> items.of(row, Reach.own(actor)).mayDelegate())
                .flatMap(row -> rows.colleagues(row.holderKind(), row.holderId(), Reach.rolesThatSee()).stream())
                .filter(row -> !row.id().equals(actor.person()))
                .map(row -> new Colleague(row.id(), row.name()))
                .toList();
    }

    /** Gives it to a colleague, who is told; it stays on the actor's board too. */
    @Transactional
    public Optional<Refused> delegate(Actor actor, ObligationId id, PersonId to) {
        var found = open(Reach.own(actor), id);
        if (found.isEmpty()) {
            return Optional.of(NOT_THERE);
        }
        if (!found.get().mayDelegate()) {
            return Optional.of(new Refused(
                    "NOT_YOURS_TO_GIVE",
                    "Only somebody with the role that it falls to can give this to somebody else."));
        }
        if (colleagues(actor, id).stream().noneMatch(colleague -> colleague.id().equals(to))) {
            return Optional.of(new Refused(
                    "NOT_A_COLLEAGUE", "Choose somebody who works for the same organisation and sees what is due."));
        }
        if (writing.delegate(id, to, clock.instant()) == 0) {
            return Optional.of(NOT_THERE);
        }
        step(actor, id, StepKind.DELEGATED, Optional.of(to), Optional.empty(), Optional.empty(), "");
        trail.record(actor, Action.OBLIGATION_DELEGATED, id, "to " + to.value());
        outbox.notify(to, Kind.DELEGATED, id, false);
        return Optional.empty();
    }

    /** Says that it was done, with what was done, where nothing in Waymark would show it. */
    @Transactional
    public Optional<Refused> meet(Actor actor, ObligationId id, String note) {
        var found = open(Reach.own(actor), id);
        if (found.isEmpty()) {
            return Optional.of(NOT_THERE);
        }
        if (!found.get().mayBeSaidDone()) {
            return Optional.of(new Refused(
                    "DONE_ELSEWHERE",
                    "This is done by doing it: " + found.get().kind().metBy() + ". Use Open to get there."));
        }
        if (note.isBlank() || note.length() > 500) {
            return Optional.of(new Refused("SAY_WHAT", "Say in up to 500 characters what was done."));
        }
        if (!obligations.met(id, note.strip(), Optional.of(actor.person()))) {
            return Optional.of(NOT_THERE);
        }
        trail.record(actor, Action.OBLIGATION_MET, id);
        return Optional.empty();
    }

    private void step(
            Actor actor,
            ObligationId id,
            StepKind kind,
            Optional<PersonId> to,
            Optional<LocalDate> before,
            Optional<LocalDate> after,
            String words) {
        writing.save(new ObligationRows.Step(
                Id.next(),
                id,
                kind.name(),
                clock.instant(),
                actor.person(),
                to.orElse(null),
                before.orElse(null),
                after.orElse(null),
                words.strip()));
    }
}
