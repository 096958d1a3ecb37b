package uk.waymark.assurance.changes;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.assurance.changes.Change.Told;
import uk.waymark.assurance.staff.AssuranceNews;
import uk.waymark.assurance.staff.StaffDetails;
import uk.waymark.assurance.staff.StaffRecord;
import uk.waymark.calendar.Years;
import uk.waymark.commissioning.Commissions;
import uk.waymark.commissioning.ProofChanged;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.notices.Kind;
import uk.waymark.settings.Settings;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * A provider tells every commissioning school of a change or an incident; each school's clock runs from when it happened. The
 * assurance letters open again by it. Catalogue rows SAL-15 to SAL-18, SAL-20 to SAL-22, deadlines DL-25 to DL-31 and DL-33.
 */
@Door
public class Changes {
    private final ChangeRows rows;
    private final Commissions commissions;
    private final StaffRecord record;
    private final Settings settings;
    private final Years years;
    private final AssuranceNews news;
    private final Trail trail;
    private final ApplicationEventPublisher<ProofChanged> changes;
    private final Clock clock;

    Changes(
            ChangeRows rows,
            Commissions commissions,
            StaffRecord record,
            Settings settings,
            Years years,
            AssuranceNews news,
            Trail trail,
            ApplicationEventPublisher<ProofChanged> changes,
            Clock clock) {
        this.rows = rows;
        this.commissions = commissions;
        this.record = record;
        this.settings = settings;
        this.years = years;
        this.news = news;
        this.trail = trail;
        this.changes = changes;
        this.clock = clock;
    }

    /** Tells of a change. Telling it again with the same id does nothing more. */
    @Transactional
    public Optional<Refused> tell(Actor actor, ProviderId provider, NewChange change) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var wrong = refuse(actor, provider, change, now);
        if (wrong.isEmpty() && write(actor, provider, change, now) > 0) {
            tellSchools(provider, change);
            changes.publishEvent(new ProofChanged(
                    provider,
                    change.kind().wantsNewLook() ? Optional.of(change.kind().words()) : Optional.empty()));
            trail.record(actor, Action.CHANGE_TOLD, provider, change.kind().name());
        }
        return wrong;
    }

    /** Tells of a new worker and puts them on the staff record in one go, where they are held until each school has the assurance. */
    @Transactional
    public Optional<Refused> tellOfWorker(Actor actor, ProviderId provider, NewChange change, StaffDetails details) {
        var wrong = mayTell(actor, provider).or(() -> change.refuse(clock.instant()));
        return wrong.isPresent()
                ? wrong
                : record.add(actor, provider, change.staff().orElseThrow(), details)
                        .or(() -> tell(actor, provider, change));
    }

    private static Optional<Refused> mayTell(Actor actor, ProviderId provider) {
        return actor.providers(Right.TELL_CHANGES).contains(provider)
                ? Optional.empty()
                : Optional.of(new Refused(
                        "NOT_YOURS", "You cannot tell the schools for this provider. Ask its manager or DSL at once."));
    }

    private Optional<Refused> refuse(Actor actor, ProviderId provider, NewChange change, Instant now) {
        return mayTell(actor, provider)
                .or(() -> change.refuse(now))
                .or(() -> change.staff()
                        .filter(Predicate.not(staff -> rows.onRecord(staff, provider) > 0))
                        .map(staff -> new Refused(
                                "STAFF", "This person is not on your staff record. Choose from the list.")));
    }

    private int write(Actor actor, ProviderId provider, NewChange change, Instant now) {
        return rows.add(
                change.id(),
                provider,
                change.kind().name(),
                change.what().strip(),
                change.staff().orElse(null),
                change.happenedAt().truncatedTo(ChronoUnit.MICROS),
                now,
                actor.person());
    }

    private void tellSchools(ProviderId provider, NewChange change) {
        var schools = commissions.schools(provider);
        var values = settings.of(schools);
        var calendars = years.of(schools);
        values.forEach((school, own) -> {
            var by = change.kind().clock(own);
            var calendar = Objects.requireNonNull(calendars.get(school));
            var due = by.due(change.happenedAt(), Duration.ofMinutes(own.get(ChangeSettings.AT_ONCE)), calendar);
            rows.tell(change.id(), school, by.name(), due);
            news.school(school, Kind.CHANGE_TOLD, provider, by == TellBy.AT_ONCE);
        });
    }

    /** What the provider told, the newest first, with every school's clock, for the provider itself. */
    public List<Change> told(Actor actor, ProviderId provider, int many, int from) {
        return actor.providers(Right.TELL_CHANGES).contains(provider)
                ? changes(rows.all(provider, many, from), school -> true)
                : List.of();
    }

    /** What the actor's schools were told by the provider; other schools are not named. */
    public List<Change> of(Actor actor, ProviderId provider, int many, int from) {
        Set<SchoolId> mine = actor.schools(Right.SEE_ASSURANCE);
        return mine.isEmpty() ? List.of() : changes(rows.toldTo(provider, mine, many, from), mine::contains);
    }

    private List<Change> changes(List<ChangeRows.Shown> found, Predicate<SchoolId> visible) {
        var schools = found.isEmpty()
                ? List.<ChangeRows.School>of()
                : rows.schools(found.stream().map(ChangeRows.Shown::id).toList());
        var byChange = schools.stream()
                .filter(row -> visible.test(row.schoolId()))
                .collect(Collectors.groupingBy(ChangeRows.School::changeId));
        return found.stream()
                .map(row -> change(row, byChange.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static Change change(ChangeRows.Shown row, Collection<ChangeRows.School> schools) {
        return new Change(
                row.id(),
                ChangeKind.valueOf(row.kind()),
                row.what(),
                Optional.ofNullable(row.staff()),
                row.happenedAt(),
                row.toldAt(),
                row.by(),
                schools.stream()
                        .map(it -> new Told(
                                it.schoolId(),
                                it.name(),
                                TellBy.valueOf(it.clock()),
                                it.dueAt(),
                                row.toldAt().isAfter(it.dueAt())))
                        .toList());
    }
}
