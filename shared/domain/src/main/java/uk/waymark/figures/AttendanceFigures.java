package uk.waymark.figures;

import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Right;
import uk.waymark.attendance.AttendanceSettings;
import uk.waymark.attendance.Code;
import uk.waymark.attendance.CodeBook;
import uk.waymark.attendance.CodeClass;
import uk.waymark.attendance.Fact;
import uk.waymark.attendance.Tally;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.calendar.TermPart;
import uk.waymark.figures.FigureRows.Head;
import uk.waymark.figures.FigureRows.Line;
import uk.waymark.figures.FigureRows.Sum;
import uk.waymark.figures.PupilAttendance.WeekFigures;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.pupils.PupilName;
import uk.waymark.settings.Settings;
import uk.waymark.timetable.State;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * Attendance of a pupil, a provider, a school and a trust over a stretch of days. Names need the right to see attendance pupil by
 * pupil; whoever sees figures only gets sums. Catalogue rows ATT-21 and ATT-33.
 */
@Door
public class AttendanceFigures {
    /** How many lines {@link #sessions} gives at once. */
    public static final int PAGE = 50;

    private static final int FOUR_WEEKS = 28;

    private final FigureRows rows;
    private final CodeBook codes;
    private final Settings settings;
    private final Trail trail;
    private final Clock clock;

    AttendanceFigures(FigureRows rows, CodeBook codes, Settings settings, Trail trail, Clock clock) {
        this.rows = rows;
        this.codes = codes;
        this.settings = settings;
        this.trail = trail;
        this.clock = clock;
    }

    /** The stretches that are worth offering today, the year first. One query. */
    public List<Stretch> stretches(Actor actor) {
        var today = Session.today(clock);
        return Stretch.offered(
                rows.parts(summed(actor), today.minusDays(Stretch.LONGEST), today).stream()
                        .map(row -> new TermPart(row.name(), row.startsOn(), row.endsOn()))
                        .toList(),
                today);
    }

    /** Everything that is summed up for the actor's schools. Two queries. */
    public Overview overview(Actor actor, Stretch stretch) {
        var schools = summed(actor);
        var targets = settings.of(schools).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().get(AttendanceSettings.TARGET)));
        return new Overview(stretch, cells(schools, stretch), actor.schools(Right.SEE_ATTENDANCE), targets);
    }

    private static Set<SchoolId> summed(Actor actor) {
        Set<SchoolId> schools = new HashSet<>(actor.schools(Right.SEE_FIGURES));
        schools.addAll(actor.schools(Right.SEE_ATTENDANCE));
        return schools;
    }

    private List<Overview.Cell> cells(Collection<SchoolId> schools, Stretch stretch) {
        var now = clock.instant().atZone(Session.ENGLAND);
        var to = stretch.to().isBefore(now.toLocalDate()) ? stretch.to() : now.toLocalDate();
        var recent = to.minusDays(FOUR_WEEKS - 1);
        var earlier = recent.minusDays(FOUR_WEEKS);
        var first = stretch.from().isBefore(earlier) ? stretch.from() : earlier;
        return rows
                .sums(schools, first, stretch.from(), to, recent, earlier, now.toLocalDate(), now.toLocalTime())
                .stream()
                .collect(Collectors.groupingBy(row -> List.of(row.schoolId(), row.providerId(), row.pupilId())))
                .values()
                .stream()
                // Somebody whose last session was before the stretch is in its trend only, and in no table.
                .filter(own -> own.stream().anyMatch(row -> row.many() > 0))
                .map(this::cell)
                .toList();
    }

    private Overview.Cell cell(List<Sum> own) {
        var row = own.getFirst();
        return new Overview.Cell(
                row.schoolId(),
                row.school(),
                row.providerId(),
                row.provider(),
                row.pupilId(),
                PupilName.of(row.legalForename(), row.legalSurname(), row.preferredForename(), row.preferredSurname())
                        .listed(),
                tally(own, Sum::many),
                new Trend(tally(own, Sum::recent), tally(own, Sum::earlier)),
                own.stream()
                        .map(Sum::target)
                        .filter(Objects::nonNull)
                        .map(BigDecimal::doubleValue)
                        .max(Double::compareTo),
                row.hasIntervention());
    }

    private Tally tally(List<Sum> own, ToLongFunction<Sum> many) {
        return new Tally(
                own.stream()
                        .filter(row -> row.code() != null)
                        .collect(Collectors.groupingBy(
                                row -> codes.classOf(Objects.requireNonNull(row.code()), row.lastOn()),
                                Collectors.summingLong(many))),
                own.stream().filter(row -> row.code() == null).mapToLong(many).sum());
    }

    /** A page of the sessions behind a figure, the latest first, from the given line on. One query. */
    public List<SessionLine> sessions(Actor actor, Behind behind, int from) {
        var now = clock.instant().atZone(Session.ENGLAND);
        var wanted = behind.code().map(Set::of).orElseGet(() -> codesOf(behind));
        return rows
                .behind(
                        actor.schools(Right.SEE_ATTENDANCE),
                        behind.stretch().from(),
                        behind.stretch().to(),
                        behind.school().orElse(null),
                        behind.provider().orElse(null),
                        behind.pupil().orElse(null),
                        wanted,
                        wanted.isEmpty(),
                        now.toLocalDate(),
                        now.toLocalTime(),
                        PAGE,
                        from)
                .stream()
                .map(this::line)
                .toList();
    }

    private Set<String> codesOf(Behind behind) {
        Set<String> all = new HashSet<>();
        for (var day : List.of(behind.stretch().from(), behind.stretch().to())) {
            codes.on(day).stream()
                    .filter(code -> behind.classes().contains(code.codeClass()))
                    .map(Code::code)
                    .forEach(all::add);
        }
        return all;
    }

    private SessionLine line(Line row) {
        var code = Optional.ofNullable(row.code()).flatMap(it -> codes.find(it, row.sessionDate()));
        return new SessionLine(
                new Session(row.sessionDate(), Half.valueOf(row.half())),
                row.pupilId(),
                PupilName.of(row.legalForename(), row.legalSurname(), row.preferredForename(), row.preferredSurname())
                        .listed(),
                row.provider(),
                State.valueOf(row.state()),
                isOver(row),
                Optional.ofNullable(row.fact()).map(Fact::valueOf).filter(fact -> fact != Fact.TAKEN_BACK),
                Optional.ofNullable(row.minutesLate()).orElse(0),
                Optional.ofNullable(row.code()),
                code.map(Code::codeClass),
                code.map(Code::meaning));
    }

    /**
     * One pupil's attendance, over the year so far where no stretch is named; that the actor looked is written into the trail. Three
     * queries, and a fourth for those who handle concerns.
     */
    @Transactional
    public Optional<PupilAttendance> of(Actor actor, PupilId pupil, Optional<Stretch> wanted) {
        var today = Session.today(clock);
        var head = rows.head(pupil, actor.schools(Right.SEE_ATTENDANCE), today.minusDays(Stretch.LONGEST), today);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        trail.record(actor, Action.PUPIL_LOOKED_UP, pupil, "attendance");
        var stretch = wanted.orElse(Stretch.yearTo(today));
        var school = head.getFirst().schoolId();
        var sessions = rows.ofPupil(pupil, school, stretch.from(), stretch.to()).stream()
                .map(this::line)
                .toList();
        return Optional.of(attendance(actor, head, stretch, sessions));
    }

    private PupilAttendance attendance(Actor actor, List<Head> head, Stretch stretch, List<SessionLine> sessions) {
        var row = head.getFirst();
        return new PupilAttendance(
                row.pupilId(),
                row.schoolId(),
                PupilName.of(row.legalForename(), row.legalSurname(), row.preferredForename(), row.preferredSurname())
                        .toUse(),
                row.school(),
                stretch,
                Stretch.offered(parts(head), Session.today(clock)),
                tally(sessions),
                byCode(sessions),
                weeks(sessions),
                sessions,
                Patterns.in(sessions, concerns(actor, row, stretch)),
                Optional.ofNullable(row.target())
                        .map(BigDecimal::doubleValue)
                        .orElseGet(() -> settings.of(row.schoolId())
                                .get(AttendanceSettings.TARGET)
                                .doubleValue()),
                InterventionWords.of(row));
    }

    private static List<TermPart> parts(List<Head> head) {
        return head.stream()
                .filter(row -> row.part() != null)
                .map(row -> new TermPart(
                        Objects.requireNonNull(row.part()),
                        Objects.requireNonNull(row.partFrom()),
                        Objects.requireNonNull(row.partTo())))
                .toList();
    }

    private Set<LocalDate> concerns(Actor actor, Head row, Stretch stretch) {
        if (!actor.schools(Right.HANDLE_CONCERNS).contains(row.schoolId())) {
            return Set.of();
        }
        var since = stretch.from().atStartOfDay(Session.ENGLAND).toInstant();
        return rows.concerns(row.pupilId(), actor.schools(Right.HANDLE_CONCERNS), since).stream()
                .map(concern -> Session.dateOf(concern.at()))
                .collect(Collectors.toSet());
    }

    private static Tally tally(Collection<SessionLine> sessions) {
        Map<CodeClass, Long> counts = sessions.stream()
                .flatMap(it -> it.codeClass().stream())
                .collect(Collectors.groupingBy(it -> it, Collectors.counting()));
        return new Tally(
                counts, sessions.stream().filter(SessionLine::isUncoded).count());
    }

    private boolean isOver(Line row) {
        var end =
                row.sessionDate().atTime(row.leavesAt()).atZone(Session.ENGLAND).toInstant();
        return !end.isAfter(clock.instant());
    }

    private static Map<String, Long> byCode(List<SessionLine> sessions) {
        return sessions.stream()
                .flatMap(it -> it.code().stream())
                .collect(Collectors.groupingBy(it -> it, TreeMap::new, Collectors.counting()));
    }

    private static List<WeekFigures> weeks(List<SessionLine> sessions) {
        return sessions.stream()
                .collect(Collectors.groupingBy(
                        it -> it.session().date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        TreeMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(week -> new WeekFigures(week.getKey(), tally(week.getValue())))
                .toList();
    }
}
