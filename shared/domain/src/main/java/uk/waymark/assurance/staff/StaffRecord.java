package uk.waymark.assurance.staff;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.commissioning.Commissions;
import uk.waymark.ids.Id;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.StaffId;
import uk.waymark.notices.Kind;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** The provider keeps its single central record. Catalogue rows SCR-01 to SCR-03, SCR-07, SCR-08 and SCR-10. */
@Door
public class StaffRecord {
    private static final Refused NOT_FOUND =
            new Refused("NOT_FOUND", "There is no such person on your staff record. Go back to the list.");

    private final StaffRows rows;
    private final CheckRows checks;
    private final TrainingRows training;
    private final AssuranceRows assurances;
    private final StaffLines lines;
    private final Commissions commissions;
    private final AssuranceNews news;
    private final Trail trail;
    private final Clock clock;

    StaffRecord(
            StaffRows rows,
            CheckRows checks,
            TrainingRows training,
            AssuranceRows assurances,
            StaffLines lines,
            Commissions commissions,
            AssuranceNews news,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.checks = checks;
        this.training = training;
        this.assurances = assurances;
        this.lines = lines;
        this.commissions = commissions;
        this.news = news;
        this.trail = trail;
        this.clock = clock;
    }

    /** An account of the provider's that can be linked to a line. */
    public record Account(PersonId id, String name) {}

    /** A provider whose record the actor keeps. */
    public record Kept(ProviderId id, String name) {}

    /** The providers whose records the actor keeps, by name; nearly always one. */
    public List<Kept> providers(Actor actor) {
        var mine = actor.providers(Right.KEEP_PROVIDER_RECORD);
        return mine.isEmpty()
                ? List.of()
                : rows.providers(mine).stream()
                        .map(row -> new Kept(row.id(), row.name()))
                        .toList();
    }

    /** Everybody on the record, with whether each school that uses the provider has the assurance about them. */
    public List<StaffLine> of(Actor actor, ProviderId provider) {
        return keeps(actor, provider) ? lines.of(provider, commissions.schools(provider)) : List.of();
    }

    /** What the record lacks as a whole: a DSL, a deputy, their training. Catalogue row SCR-08. */
    public List<String> missing(Actor actor, ProviderId provider) {
        return keeps(actor, provider) ? Duties.missing(training.duties(provider, Session.today(clock))) : List.of();
    }

    public List<Account> accounts(Actor actor, ProviderId provider) {
        return keeps(actor, provider)
                ? rows.accounts(provider).stream()
                        .map(row -> new Account(row.id(), row.name()))
                        .toList()
                : List.of();
    }

    /** One person with every check and training. */
    public Optional<StaffFile> open(Actor actor, StaffId staff) {
        return rows.find(staff, actor.providers(Right.KEEP_PROVIDER_RECORD)).map(row -> file(actor, row));
    }

    private StaffFile file(Actor actor, StaffRows.Row row) {
        var line = of(actor, row.providerId()).stream()
                .filter(it -> it.member().id().equals(row.id()))
                .findFirst()
                .orElseThrow();
        return new StaffFile(
                line,
                checks.history(row.id()).stream().map(CheckRows.Shown::check).toList(),
                training.of(row.id()).stream().map(TrainingRows.Row::taken).toList());
    }

    /**
     * Puts somebody on the record. They are not cleared for any school by that: the schools that have the provider's assurance
     * already are told that somebody waits. The id is made by the form: a second tap adds nobody twice.
     */
    @Transactional
    public Optional<Refused> add(Actor actor, ProviderId provider, StaffId staff, StaffDetails details) {
        if (!keeps(actor, provider)) {
            return Optional.of(NOT_FOUND);
        }
        var wrong = details.refuse().or(() -> account(provider, details));
        if (wrong.isEmpty() && write(actor, provider, staff, details) > 0) {
            rows.keepWording(Id.next(), staff, clock.instant(), actor.person());
            trail.record(actor, Action.STAFF_ADDED, staff);
            if (details.withPupils() && !details.hasLeft(Session.today(clock))) {
                assurances.assured(provider).forEach(school -> news.school(school, Kind.STAFF_WAITS, provider, false));
            }
        }
        return wrong;
    }

    private int write(Actor actor, ProviderId provider, StaffId staff, StaffDetails details) {
        return rows.add(
                staff,
                provider,
                details.name(),
                details.bond().name(),
                details.roleWords(),
                details.account().orElse(null),
                details.withPupils(),
                details.manages(),
                details.teaches(),
                details.duty().name(),
                details.startedOn(),
                details.leftOn().orElse(null),
                clock.instant(),
                actor.person());
    }

    private Optional<Refused> account(ProviderId provider, StaffDetails details) {
        return details.account().isEmpty()
                        || rows.accounts(provider).stream()
                                .anyMatch(it -> it.id().equals(details.account().get()))
                ? Optional.empty()
                : Optional.of(new Refused("ACCOUNT", "This account is not one of yours. Choose from the list."));
    }

    /** Puts a line right; the earlier wording stays on record. */
    @Transactional
    public Optional<Refused> change(Actor actor, StaffId staff, StaffDetails details) {
        var found = rows.find(staff, actor.providers(Right.KEEP_PROVIDER_RECORD));
        if (found.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        var wrong = details.refuse().or(() -> account(found.get().providerId(), details));
        if (wrong.isEmpty()) {
            write(actor, staff, details);
            trail.record(actor, Action.STAFF_CHANGED, staff);
        }
        return wrong;
    }

    /** The person's last day. */
    @Transactional
    public Optional<Refused> leave(Actor actor, StaffId staff, LocalDate lastDay) {
        var found = rows.find(staff, actor.providers(Right.KEEP_PROVIDER_RECORD));
        if (found.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        var details = StaffLines.details(found.get()).leaving(lastDay);
        var wrong = details.refuse();
        if (wrong.isEmpty()) {
            write(actor, staff, details);
            trail.record(actor, Action.STAFF_LEFT, staff);
        }
        return wrong;
    }

    private void write(Actor actor, StaffId staff, StaffDetails details) {
        rows.change(
                staff,
                details.name(),
                details.bond().name(),
                details.roleWords(),
                details.account().orElse(null),
                details.withPupils(),
                details.manages(),
                details.teaches(),
                details.duty().name(),
                details.startedOn(),
                details.leftOn().orElse(null));
        rows.keepWording(Id.next(), staff, clock.instant(), actor.person());
    }

    /** Writes down a check; the last one of its kind counts, and none is ever changed. */
    @Transactional
    public Optional<Refused> check(Actor actor, StaffId staff, NewCheck check) {
        if (rows.find(staff, actor.providers(Right.KEEP_PROVIDER_RECORD)).isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        var wrong = check.refuse(Session.today(clock));
        if (wrong.isEmpty() && write(actor, staff, check) > 0) {
            trail.record(actor, Action.STAFF_CHECKED, staff, check.kind().name());
        }
        return wrong;
    }

    private int write(Actor actor, StaffId staff, NewCheck check) {
        var applies = check.whyNot().isEmpty();
        return checks.add(
                check.id(),
                staff,
                check.kind().name(),
                applies,
                check.whyNot().map(String::strip).orElse(null),
                applies ? check.doneOn().orElseThrow() : null,
                applies ? check.seenBy().strip() : null,
                applies ? check.inOrder() : null,
                check.note().strip(),
                applies ? check.againOn().orElse(null) : null,
                clock.instant(),
                actor.person());
    }

    /** Writes down a training. Catalogue row SCR-07. */
    @Transactional
    public Optional<Refused> train(Actor actor, StaffId staff, StaffTraining taken) {
        if (rows.find(staff, actor.providers(Right.KEEP_PROVIDER_RECORD)).isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        var wrong = taken.refuse(Session.today(clock));
        if (wrong.isEmpty() && write(actor, staff, taken) > 0) {
            trail.record(actor, Action.TRAINING_RECORDED, staff);
        }
        return wrong;
    }

    private int write(Actor actor, StaffId staff, StaffTraining taken) {
        return training.add(
                taken.id(),
                staff,
                taken.trainer().strip(),
                taken.course().strip(),
                taken.level().name(),
                taken.takenOn(),
                taken.topics().strip(),
                taken.nextOn().orElse(null),
                clock.instant(),
                actor.person());
    }

    private static boolean keeps(Actor actor, ProviderId provider) {
        return actor.providers(Right.KEEP_PROVIDER_RECORD).contains(provider);
    }
}
