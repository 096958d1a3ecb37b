package uk.waymark.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.attendance.CodeClass;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.figures.Pattern.Kind;
import uk.waymark.fixtures.Register;
import uk.waymark.ids.PupilId;
import uk.waymark.timetable.State;

@Tag("ATT-33")
class PatternsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    private static List<SessionLine> sessions(int many, Predicate<Session> missed, ToIntFunction<Session> late) {
        return Register.sessions(MONDAY, many).stream()
                .map(session -> new SessionLine(
                        session,
                        PupilId.next(),
                        "Somebody",
                        "Somewhere",
                        State.EXPECTED,
                        true,
                        Optional.empty(),
                        late.applyAsInt(session),
                        Optional.of(missed.test(session) ? "O" : "B"),
                        Optional.of(missed.test(session) ? CodeClass.UNAUTHORISED : CodeClass.APPROVED_ACTIVITY),
                        Optional.empty()))
                .toList();
    }

    private static List<Pattern> missed(int many, Predicate<Session> missed) {
        return Patterns.in(sessions(many, missed, session -> 0), Set.of());
    }

    private static boolean week(Session session, int... weeks) {
        var week = (session.date().toEpochDay() - MONDAY.toEpochDay()) / 7;
        return Arrays.stream(weeks).anyMatch(it -> it == week);
    }

    @Test
    void aWeekdayThatIsMissedFarMoreOftenIsNamedWithItsFigures() {
        var found = missed(
                100,
                session -> session.date().getDayOfWeek() == DayOfWeek.MONDAY && week(session, 0, 1, 2, 4, 5, 7, 9)
                        || session.date().getDayOfWeek() == DayOfWeek.WEDNESDAY && week(session, 3, 6));

        assertThat(found).containsExactly(new Pattern(Kind.WEEKDAY, "7 of 10 Mondays missed, 2 of 40 other days."));
    }

    @Test
    void fourMondaysAreTooFewToSayAnything() {
        assertThat(missed(40, session -> session.date().getDayOfWeek() == DayOfWeek.MONDAY))
                .isEmpty();
    }

    @Test
    void afternoonsThatAreMissedMoreThanMorningsAreNoticed() {
        var found = missed(40, session -> session.half() == Half.PM && session.weekday() % 2 == 0);

        assertThat(found).contains(new Pattern(Kind.AFTERNOONS, "8 of 20 afternoons missed, 0 of 20 mornings."));
    }

    @Test
    void arrivingLaterEachWeekIsNoticed() {
        var found = Patterns.in(
                sessions(
                        60,
                        session -> false,
                        session -> (int) (session.date().toEpochDay() - MONDAY.toEpochDay()) / 7 * 3),
                Set.of());

        assertThat(found)
                .containsExactly(new Pattern(
                        Kind.LATER,
                        "3 minutes late on average in the weeks of 7 Sept, 14 Sept, 21 Sept, 12 in those of 28 Sept, 5 Oct, 12 Oct."
                                .replace("Sept", monthName())));
        assertThat(Patterns.in(sessions(60, session -> false, session -> 10), Set.of()))
                .isEmpty();
    }

    private static String monthName() {
        return DateTimeFormatter.ofPattern("MMM", Locale.UK).format(MONDAY);
    }

    @Test
    void oneDayMissedThatBecomesTwoIsNoticed() {
        var found = missed(100, session -> week(session, 2, 5, 8));

        assertThat(found)
                .containsExactly(new Pattern(
                        Kind.DAY_AFTER,
                        "12 of 15 days missed after a day with an absence, 3 of 34 after a day without one."));
    }

    @Test
    void afternoonsAfterALateMorningAreNoticed() {
        Predicate<Session> lateDay = session -> session.weekday() == 4;
        var found = Patterns.in(
                sessions(
                        60,
                        session -> session.half() == Half.PM && lateDay.test(session),
                        session -> session.half() == Half.AM && lateDay.test(session) ? 20 : 0),
                Set.of());

        assertThat(found)
                .contains(new Pattern(
                        Kind.AFTER_LATE_MORNING,
                        "6 of 6 afternoons missed after a late morning, 0 of 24 after a morning on time."));
    }

    @Test
    void absenceAfterAConcernIsOnlyFoundWhereTheConcernsMayBeKnown() {
        Predicate<Session> after = session -> week(session, 2, 5) && session.weekday() <= 2;
        var concerns =
                Set.of(MONDAY.plusWeeks(2).minusDays(3), MONDAY.plusWeeks(5).minusDays(3));

        assertThat(Patterns.in(sessions(80, after, session -> 0), concerns))
                .contains(new Pattern(
                        Kind.AFTER_CONCERN,
                        "4 of 4 days missed within two school days of a concern, 0 of 36 other days."));
        assertThat(Patterns.in(sessions(80, after, session -> 0), Set.of())).isEmpty();
    }

    @Test
    void somebodyWhoNeverCameIsNoPattern() {
        assertThat(missed(60, session -> true)).isEmpty();
    }

    @Test
    void sessionsThatAreNotPossibleAreNoPattern() {
        var dual = Register.sessions(MONDAY, 60).stream()
                .map(session -> new SessionLine(
                        session,
                        PupilId.next(),
                        "Somebody",
                        "Somewhere",
                        State.EXPECTED,
                        true,
                        Optional.empty(),
                        0,
                        Optional.of("D"),
                        Optional.of(CodeClass.NOT_POSSIBLE),
                        Optional.empty()))
                .toList();
        assertThat(Patterns.in(dual, Set.of())).isEmpty();
    }
}
