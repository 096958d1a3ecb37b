package uk.waymark.attendance;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.SchoolCalendar;
import uk.waymark.calendar.Session;
import uk.waymark.calendar.Years;
import uk.waymark.ids.Id;
import uk.waymark.ids.SchoolId;
import uk.waymark.live.Live;
import uk.waymark.live.Topic;
import uk.waymark.placements.PlacementKind;
import uk.waymark.pupils.PupilName;
import uk.waymark.settings.Settings;
import uk.waymark.settings.Values;
import uk.waymark.timetable.State;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * The school's register: facts in, lawful codes out. The system proposes, somebody at the school decides, and what was decided is
 * amended by a further entry, never altered. Catalogue rows ATT-06, ATT-08 to ATT-13 and ATT-27.
 */
@Door
public class RegisterEntries {
    /** How many lines a page has, and how many one call decides. */
    public static final int MOST = 200;

    private static final Refused NOT_YOURS =
            new Refused("NOT_FOUND", "There is no such session in a register that you keep.");
    private static final Refused CHANGED = new Refused(
            "CHANGED", "Somebody else has decided this session meanwhile. Look at what stands there now, then decide.");

    private final EntryRows rows;
    private final CodeBook codes;
    private final Years years;
    private final Settings settings;
    private final Trail trail;
    private final Live live;
    private final Clock clock;

    RegisterEntries(
            EntryRows rows, CodeBook codes, Years years, Settings settings, Trail trail, Live live, Clock clock) {
        this.rows = rows;
        this.codes = codes;
        this.years = years;
        this.settings = settings;
        this.trail = trail;
        this.live = live;
        this.clock = clock;
    }

    /** What a day still wants: sessions without a code, and those at N. */
    public record DayCount(LocalDate day, long sessions, long open, long unresolved) {}

    /** The days of the last weeks, the latest first. One query. */
    public List<DayCount> days(Actor actor, LocalDate from, LocalDate to) {
        return rows.days(actor.schools(Right.SEE_ATTENDANCE), from, to).stream()
                .map(row -> new DayCount(row.sessionDate(), row.sessions(), row.open(), row.unresolved()))
                .toList();
    }

    /** The register of one day, what wants deciding first; a page of {@link #MOST} from the given line on. Four queries. */
    public List<RegisterLine> day(Actor actor, LocalDate day, int from) {
        return lines(rows.day(actor.schools(Right.SEE_ATTENDANCE), day, MOST, from));
    }

    private List<RegisterLine> lines(List<EntryRows.Line> lines) {
        var schools = lines.stream().map(EntryRows.Line::schoolId).distinct().toList();
        var values = settings.of((Collection<SchoolId>) schools);
        var calendars = years.of(schools);
        return lines.stream()
                .map(line -> line(
                        line,
                        Optional.ofNullable(values.get(line.schoolId())).orElseThrow(),
                        Optional.ofNullable(calendars.get(line.schoolId())).orElseThrow()))
                .toList();
    }

    private static RegisterLine line(EntryRows.Line row, Values values, SchoolCalendar calendar) {
        var session = new Session(row.sessionDate(), Half.valueOf(row.half()));
        var mark =
                CurrentMark.of(row.fact(), row.minutesLate(), row.reason(), row.note(), row.capturedAt(), row.marker());
        var kind = PlacementKind.valueOf(row.kind());
        var state = State.valueOf(row.state());
        var code = Optional.ofNullable(row.code());
        return new RegisterLine(
                new SessionKey(row.placementId(), session),
                row.pupilId(),
                row.schoolId(),
                row.school(),
                PupilName.of(row.legalForename(), row.legalSurname(), row.preferredForename(), row.preferredSurname())
                        .listed(),
                row.upn(),
                row.provider(),
                kind,
                row.activity(),
                row.arrivesAt(),
                state,
                mark,
                Proposal.of(new Proposal.Known(
                        kind,
                        session.half(),
                        state,
                        mark,
                        values.get(AttendanceSettings.LATEST),
                        Optional.ofNullable(row.familySays()).map(AbsenceReason::valueOf),
                        values.get(HomeCode.SETTING))),
                Optional.ofNullable(row.entryId()),
                code,
                code.filter("N"::equals)
                        .map(n -> resolveBy(session.date(), values.get(AttendanceSettings.RESOLVE), calendar)));
    }

    /** The last school day on which N may still become something else. Within five school days: guidance of 2024. */
    static LocalDate resolveBy(LocalDate day, int schoolDays, SchoolCalendar calendar) {
        return calendar.schoolDaysAfter(day, schoolDays);
    }

    /** The codes that may be used for a session of this day. */
    public List<Code> codes(Actor actor, LocalDate day) {
        return codes.on(day).stream()
                .filter(code -> !code.senior() || actor.may(Right.DECIDE_SENIOR_CODES))
                .toList();
    }

    /** What came of accepting many: how many stand now, and for each that does not, why. */
    public record Accepted(int done, Map<SessionKey, Refused> not) {
        public Accepted {
            not = Map.copyOf(not);
        }
    }

    /**
     * Accepts what is proposed for these sessions, {@link #MOST} at the most. Accepting B certifies that the named person supervised the
     * named activity, so a session without either is left, with the reason; so is one that has a code, or for which the school
     * has to choose. A fixed number of queries.
     */
    @Transactional
    public Accepted accept(Actor actor, Collection<SessionKey> wanted) {
        var lines = locked(actor, wanted);
        Map<SessionKey, Refused> not = new java.util.HashMap<>();
        List<EntryRows.Row> entries = new ArrayList<>();
        for (var key : wanted) {
            var line = Optional.ofNullable(lines.get(key));
            var refused = line.map(this::notAcceptable).orElse(Optional.of(NOT_YOURS));
            if (refused.isPresent()) {
                not.put(key, refused.get());
            } else {
                entries.add(accepted(actor, line.orElseThrow()));
            }
        }
        keep(actor, entries, lines);
        return new Accepted(entries.size(), not);
    }

    private Optional<Refused> notAcceptable(RegisterLine line) {
        if (line.code().isPresent()) {
            return Optional.of(CHANGED);
        }
        if (line.proposal().code().isEmpty()) {
            return Optional.of(new Refused("CHOOSE", line.proposal().rule()));
        }
        var notYet = line.notYet(clock.instant());
        if (notYet.isPresent()) {
            return notYet;
        }
        return line.proposal().code().filter("B"::equals).isPresent()
                ? CodeRules.certification(line.mark().map(CurrentMark::by), line.activity(), line)
                : Optional.empty();
    }

    private EntryRows.Row accepted(Actor actor, RegisterLine line) {
        var code = line.proposal().code().orElseThrow();
        var certifies = code.equals("B");
        return entry(
                actor,
                line,
                code,
                null,
                certifies
                        ? line.mark()
                                .map(mark -> mark.by() + ", " + line.provider())
                                .orElse(null)
                        : null,
                certifies ? line.activity() : null);
    }

    /** A code that somebody chose, with what the rule asks for beside it. */
    public record Choice(
            String code,
            Optional<String> reason,
            Optional<String> supervisor,
            Optional<String> activity,
            Optional<UUID> replaces) {}

    /**
     * Chooses a code for one session. Refused where the code is not in force that day, is left to the head, or is B without supervision;
     * where a reason is missing; and where the entry that the chooser saw is no longer the one that stands.
     */
    @Transactional
    public Optional<Refused> choose(Actor actor, SessionKey key, Choice choice) {
        var line = Optional.ofNullable(locked(actor, Set.of(key)).get(key));
        if (line.isEmpty()) {
            return Optional.of(NOT_YOURS);
        }
        if (!line.get().entry().equals(choice.replaces())) {
            return Optional.of(CHANGED);
        }
        if (line.get().isAhead(clock.instant())) {
            return Optional.of(new Refused("AHEAD", "This session has not begun. Change the timetable instead."));
        }
        var code = codes.find(choice.code(), key.session().date());
        var refused = code.isEmpty()
                ? Optional.of(new Refused("CODE", "There is no such code on that day."))
                : CodeRules.refuse(actor, line.get(), code.get(), choice);
        if (refused.isPresent()) {
            return refused;
        }
        keep(
                actor,
                List.of(entry(
                        actor,
                        line.get(),
                        choice.code(),
                        choice.reason()
                                .map(String::strip)
                                .filter(it -> !it.isEmpty())
                                .orElse(null),
                        choice.supervisor().orElse(null),
                        choice.activity().orElse(null))),
                Map.of(key, line.get()));
        return Optional.empty();
    }

    private Map<SessionKey, RegisterLine> locked(Actor actor, Collection<SessionKey> wanted) {
        if (wanted.isEmpty() || wanted.size() > MOST) {
            return Map.of();
        }
        var schools = actor.schools(Right.DECIDE_CODES);
        var placements = wanted.stream().map(SessionKey::placement).distinct().toList();
        var days = wanted.stream().map(key -> key.session().date()).distinct().toList();
        rows.lock(placements, days, schools);
        return lines(rows.lines(placements, days, schools)).stream()
                .filter(line -> wanted.contains(line.key()))
                .collect(Collectors.toMap(RegisterLine::key, Function.identity()));
    }

    private EntryRows.Row entry(
            Actor actor,
            RegisterLine line,
            String code,
            @Nullable String reason,
            @Nullable String supervisor,
            @Nullable String activity) {
        return new EntryRows.Row(
                Id.next(),
                line.key().placement(),
                line.key().session().date(),
                line.key().session().half().name(),
                code,
                line.proposal().code().orElse(null),
                line.proposal().rule(),
                reason,
                supervisor,
                activity,
                line.entry().orElse(null),
                clock.instant(),
                actor.person(),
                as(actor, line.school()));
    }

    /** The role in which the actor decides, for the register shows name and role of whoever amended it. */
    private static String as(Actor actor, SchoolId school) {
        return actor.as(Right.DECIDE_CODES, school).map(Role::words).orElse("");
    }

    private void keep(Actor actor, List<EntryRows.Row> entries, Map<SessionKey, RegisterLine> lines) {
        if (entries.isEmpty()) {
            return;
        }
        rows.add(entries);
        rows.count(entries.stream().map(EntryRows.Row::id).toList());
        var amended = entries.stream().anyMatch(entry -> entry.replaces() != null);
        trail.record(
                actor,
                amended ? Action.CODE_AMENDED : Action.CODES_DECIDED,
                entries.getFirst().placementId(),
                entries.size() + " sessions");
        lines.values().stream()
                .map(RegisterLine::school)
                .distinct()
                .forEach(school -> live.changed(Topic.whereabouts(school)));
    }

    /** Everything that was said and decided about one session. Two queries. */
    public EntryHistory history(Actor actor, SessionKey key) {
        var schools = actor.schools(Right.SEE_ATTENDANCE);
        var day = key.session().date();
        var half = key.session().half().name();
        return new EntryHistory(
                rows.marks(key.placement(), day, half, schools).stream()
                        .map(RegisterEntries::said)
                        .toList(),
                rows.history(key.placement(), day, half, schools).stream()
                        .map(RegisterEntries::decided)
                        .toList());
    }

    private static EntryHistory.SaidMark said(EntryRows.MarkShown row) {
        return new EntryHistory.SaidMark(
                new CurrentMark(
                        Fact.valueOf(row.fact()),
                        Optional.ofNullable(row.minutesLate()),
                        Optional.ofNullable(row.reason()).map(AbsenceReason::valueOf),
                        Optional.ofNullable(row.note()),
                        row.capturedAt(),
                        row.by()),
                row.receivedAt(),
                Optional.ofNullable(row.tabletAt()));
    }

    private static EntryHistory.Decided decided(EntryRows.Shown row) {
        return new EntryHistory.Decided(
                row.id(),
                row.code(),
                Optional.ofNullable(row.proposed()),
                row.rule(),
                Optional.ofNullable(row.reason()),
                Optional.ofNullable(row.supervisor()),
                Optional.ofNullable(row.activity()),
                Optional.ofNullable(row.replaces()),
                row.decidedAt(),
                Optional.ofNullable(row.by()).orElse("Waymark"),
                row.decidedAs());
    }

    /** When N becomes O by itself. */
    static boolean isOverdue(LocalDate day, int schoolDays, SchoolCalendar calendar, Instant now) {
        return Session.dateOf(now).isAfter(resolveBy(day, schoolDays, calendar));
    }
}
