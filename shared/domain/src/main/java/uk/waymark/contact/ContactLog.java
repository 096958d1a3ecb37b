package uk.waymark.contact;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.calendar.Years;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.SchoolId;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.pupils.PupilName;
import uk.waymark.settings.Settings;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * Contact with a placed pupil, the provider and the family, in ten seconds an entry; and who has not been spoken to this week. Catalogue
 * rows PAS-01 to PAS-03, PAS-05, PAS-17, CX-47.
 */
@Door
public class ContactLog {
    private static final Refused NOT_FOUND =
            new Refused("NOT_FOUND", "There is no such placement of your school whose contact you write down.");
    private static final int DAYS_BACK = 14;

    private final EntryRows rows;
    private final WeeklyDue due;
    private final TaskGiving tasks;
    private final PlacementFacts placements;
    private final Settings settings;
    private final Years years;
    private final Trail trail;
    private final Clock clock;

    ContactLog(
            EntryRows rows,
            WeeklyDue due,
            TaskGiving tasks,
            PlacementFacts placements,
            Settings settings,
            Years years,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.due = due;
        this.tasks = tasks;
        this.placements = placements;
        this.settings = settings;
        this.years = years;
        this.trail = trail;
        this.clock = clock;
    }

    /** The newest first. The words of a worry are for the DSL and whoever wrote it. */
    public List<Entry> of(Actor actor, PlacementId placement, int many, int from) {
        return found(actor, placement)
                .map(file -> {
                    var dsl = actor.schools(Right.HANDLE_CONCERNS).contains(file.school());
                    return rows.of(placement, many, from).stream()
                            .map(it -> entry(it, dsl || it.writtenBy().equals(actor.person())))
                            .toList();
                })
                .orElse(List.of());
    }

    /** Writes down one contact. The same entry sent twice counts once; a worry tells the DSL at once. */
    @Transactional
    public Optional<Refused> write(Actor actor, NewEntry entry) {
        var file = found(actor, entry.placement());
        if (file.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        var refused = refuse(file.get(), entry);
        if (refused.isPresent()) {
            return refused;
        }
        if (add(actor, entry) > 0) {
            trail.record(
                    actor, Action.CONTACT_MADE, entry.placement(), entry.whom().name());
            due.made(file.get(), entry.on(), actor);
            if (entry.worried()) {
                tasks.worry(actor, file.get());
            }
        }
        return Optional.empty();
    }

    private Optional<Refused> refuse(PlacementFile file, NewEntry entry) {
        var today = Session.today(clock);
        if (entry.on().isAfter(today)) {
            return refused("IN_THE_FUTURE", "This day has not come yet.");
        }
        if (entry.on().isBefore(today.minusDays(DAYS_BACK))) {
            return refused("TOO_OLD", "Write contact down within " + DAYS_BACK + " days.");
        }
        if (entry.on().isAfter(file.endsOn())) {
            return refused("ENDED", "The placement had ended by then.");
        }
        if (entry.words().length() > 1_000) {
            return refused("INVALID", "Write at most 1,000 characters.");
        }
        return entry.words().isEmpty() && (entry.reached() || entry.worried())
                ? refused("WORDS", "Write one sentence about how it was.")
                : Optional.empty();
    }

    private int add(Actor actor, NewEntry entry) {
        return rows.add(
                entry.id(),
                entry.placement(),
                entry.on(),
                entry.whom().name(),
                entry.how().name(),
                entry.reached(),
                entry.extra(),
                entry.headings().stream().sorted().map(Heading::name).collect(Collectors.joining(",")),
                entry.words(),
                entry.worried(),
                clock.instant(),
                actor.person());
    }

    /** The week of the day for each placed pupil, whom nobody has spoken to first; a fixed number of queries. */
    public List<WeekLine> week(Actor actor, LocalDate day) {
        Set<SchoolId> schools = new HashSet<>(actor.schools(Right.MAKE_CONTACT));
        schools.addAll(actor.schools(Right.PLAN_SUPPORT));
        var monday = ContactWeek.monday(day);
        var lines = rows.ofSchools(schools, monday, monday.plusDays(6), day);
        var values = settings.of(schools);
        var calendars = years.of(schools);
        return lines.stream()
                .map(row -> {
                    var own = Objects.requireNonNull(values.get(row.schoolId()));
                    var calendar = Objects.requireNonNull(calendars.get(row.schoolId()));
                    return line(row, new ContactWeek(row, own, calendar, monday), own.get(ContactSettings.DAILY_CALL));
                })
                .toList();
    }

    private static WeekLine line(EntryRows.Week row, ContactWeek week, CallParty party) {
        return new WeekLine(
                row.id(),
                PupilName.of(row.legalForename(), row.legalSurname(), row.preferredForename(), row.preferredSurname()),
                row.provider(),
                row.siteTelephone(),
                Optional.ofNullable(row.lastOn()),
                Optional.ofNullable(row.visitedOn()),
                week.missing(),
                row.today() ? Optional.of(party) : Optional.empty(),
                party.isReached(row.calledProvider(), row.calledHome()));
    }

    private static Entry entry(EntryRows.Line it, boolean open) {
        var hidden = it.worried() && !open;
        return new Entry(
                it.id(),
                it.madeOn(),
                Whom.valueOf(it.whom()),
                How.valueOf(it.how()),
                it.reached(),
                it.extra(),
                Stream.of(it.topics().split(",", -1))
                        .filter(name -> !name.isEmpty())
                        .map(Heading::valueOf)
                        .toList(),
                hidden ? "" : it.words(),
                it.worried(),
                hidden,
                it.by());
    }

    private Optional<PlacementFile> found(Actor actor, PlacementId placement) {
        return placements
                .of(placement)
                .filter(it -> actor.schools(Right.MAKE_CONTACT).contains(it.school())
                        || actor.schools(Right.PLAN_SUPPORT).contains(it.school()));
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}
