package uk.waymark.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.arrangements.Arrangements;
import uk.waymark.arrangements.Proposals;
import uk.waymark.attendance.Fact;
import uk.waymark.attendance.Marks;
import uk.waymark.attendance.NewMark;
import uk.waymark.attendance.ProviderClosures;
import uk.waymark.attendance.ProviderClosures.NewClosure;
import uk.waymark.attendance.Receipt;
import uk.waymark.attendance.Register;
import uk.waymark.attendance.RegisterEntries;
import uk.waymark.attendance.RegisterLine;
import uk.waymark.attendance.Registers;
import uk.waymark.calendar.Calendars;
import uk.waymark.calendar.Closure;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.PartTimeWorld;
import uk.waymark.fixtures.World;
import uk.waymark.ids.Id;
import uk.waymark.ids.MarkId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Notice;
import uk.waymark.notices.Notices;
import uk.waymark.placements.NewPlacement;
import uk.waymark.placements.PlacementKind;
import uk.waymark.placements.PlacementOutcome;
import uk.waymark.placements.Placements;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;

/** Expected or not; and a change in the middle of a term never rewrites the past. */
class TimetablesTest extends DomainTest {
    private static final LocalDate MONDAY = MovableClock.MONDAY;

    @Inject
    Timetables timetables;

    @Inject
    PartTimeTimetables partTime;

    @Inject
    PartTimeWorld agreeing;

    @Inject
    Proposals proposals;

    @Inject
    Arrangements arrangements;

    @Inject
    Suspensions suspensions;

    @Inject
    SixthDay sixthDay;

    @Inject
    ProviderClosures closures;

    @Inject
    Calendars calendars;

    @Inject
    Placements placements;

    @Inject
    SettingDecisions settings;

    @Inject
    Registers registers;

    @Inject
    RegisterEntries entries;

    @Inject
    Marks marks;

    @Inject
    Notices notices;

    @Inject
    World world;

    @Inject
    MovableClock clock;

    private SchoolId school = SchoolId.next();
    private ProviderId provider = ProviderId.next();
    private SiteId site = SiteId.next();
    private PupilId pupil = PupilId.next();
    private PlacementId placement = PlacementId.next();
    private Actor head = World.ADMINISTRATOR;
    private Actor lead = World.ADMINISTRATOR;
    private Actor officer = World.ADMINISTRATOR;
    private Actor tutor = World.ADMINISTRATOR;

    @BeforeEach
    void onePlacedPupil() {
        clock.set(MONDAY, 8, 30);
        school = world.school();
        provider = world.provider();
        site = world.site(provider);
        pupil = world.pupil(school);
        placement = world.placement(pupil, school, site);
        head = world.at(school, Role.HEAD);
        lead = world.at(school, Role.AP_LEAD);
        officer = world.at(school, Role.ATTENDANCE_OFFICER);
        tutor = world.at(provider, Role.TUTOR);
    }

    private List<Register.Line> on(LocalDate day, Half half) {
        return registers.of(tutor, new Session(day, half)).lines();
    }

    private boolean expected(LocalDate day, Half half) {
        return !on(day, half).isEmpty();
    }

    private Receipt mark(LocalDate day, Half half, Fact fact) {
        return marks.record(
                        tutor,
                        List.of(new NewMark(
                                MarkId.next(),
                                placement,
                                new Session(day, half),
                                fact,
                                null,
                                null,
                                null,
                                clock.instant(),
                                null,
                                null)))
                .getFirst();
    }

    private static ExpectedTime time(Week week, DayOfWeek day, Half half) {
        return new ExpectedTime(week, day, half, LocalTime.of(10, 0), LocalTime.of(11, 30));
    }

    private Optional<String> change(LocalDate from, String reason, ExpectedTime... pattern) {
        return timetables
                .changePattern(lead, placement, from, reason, List.of(pattern))
                .map(Refused::code);
    }

    private Optional<String> day(LocalDate day, Half half, DayChange.Kind kind, String reason) {
        var times = kind.comes() ? Optional.of(LocalTime.of(13, 0)) : Optional.<LocalTime>empty();
        return timetables
                .changeDay(
                        lead,
                        placement,
                        new DayChange(
                                new Session(day, half), kind, times, times.map(from -> from.plusHours(1)), reason))
                .map(Refused::code);
    }

    @Test
    @Tag("ATT-25")
    void aNewWeekHoldsFromItsDayAndThePastStays() {
        var nextMonday = MONDAY.plusWeeks(1);
        assertThat(mark(MONDAY, Half.PM, Fact.PRESENT).outcome()).isEqualTo(Receipt.Outcome.ACCEPTED);

        assertThat(change(nextMonday, "Mornings only", time(Week.EVERY, DayOfWeek.MONDAY, Half.AM)))
                .isEmpty();

        assertThat(expected(MONDAY, Half.PM)).isTrue();
        assertThat(expected(MONDAY.plusDays(4), Half.PM)).isTrue();
        assertThat(expected(nextMonday, Half.PM)).isFalse();
        assertThat(expected(nextMonday.plusDays(1), Half.AM)).isFalse();
        assertThat(on(nextMonday, Half.AM).getFirst().arrives()).isEqualTo(LocalTime.of(10, 0));
        assertThat(on(MONDAY, Half.AM).getFirst().arrives()).isEqualTo(LocalTime.of(9, 0));
        clock.set(nextMonday, 10, 1);
        assertThat(expected(MONDAY, Half.PM)).isTrue();
        assertThat(on(MONDAY, Half.PM).getFirst().mark()).isPresent();
    }

    @Test
    void theWeekCannotBeChangedForTheDaysThatAreOver() {
        var slot = time(Week.EVERY, DayOfWeek.MONDAY, Half.AM);

        assertThat(change(MONDAY.minusDays(1), "Late paperwork", slot)).contains("PAST");
        assertThat(change(MONDAY, " ", slot)).contains("REASON");
        assertThat(change(LocalDate.of(2029, 1, 1), "Far", slot)).contains("DATES");
        assertThat(change(MONDAY, "Nothing")).contains("PATTERN");
        assertThat(timetables
                        .changePattern(tutor, placement, MONDAY, "Mine", List.of(slot))
                        .map(Refused::code))
                .contains("NOT_FOUND");
    }

    @Test
    void aSessionThatIsMarkedStaysWhenTheWeekChangesToday() {
        assertThat(mark(MONDAY, Half.AM, Fact.PRESENT).outcome()).isEqualTo(Receipt.Outcome.ACCEPTED);

        assertThat(change(MONDAY, "Fridays", time(Week.EVERY, DayOfWeek.FRIDAY, Half.AM)))
                .isEmpty();

        assertThat(expected(MONDAY, Half.AM)).isTrue();
        assertThat(expected(MONDAY, Half.PM)).isFalse();
    }

    @Test
    void weeksAlternateFromTheWeekThatTheSchoolNamedAndHolidaysDoNotCount() {
        var weekA = time(Week.A, DayOfWeek.MONDAY, Half.AM);
        var weekB = time(Week.B, DayOfWeek.MONDAY, Half.PM);
        assertThat(change(MONDAY, "Alternating", weekA, weekB)).contains("WEEK_A");
        assertThat(settings.decide(
                        head, new Scope.OfSchool(school), "timetable.week-a", MONDAY.toString(), MONDAY, "As printed"))
                .isEmpty();
        for (var day = MONDAY.plusWeeks(2); day.isBefore(MONDAY.plusWeeks(3)); day = day.plusDays(1)) {
            assertThat(calendars.close(head, school, new Closure(day, Closure.Kind.PLANNED, "Holiday")))
                    .isEmpty();
        }

        assertThat(change(MONDAY, "Alternating", weekA, weekB)).isEmpty();

        assertThat(expected(MONDAY, Half.AM)).isTrue();
        assertThat(expected(MONDAY, Half.PM)).isFalse();
        assertThat(expected(MONDAY.plusWeeks(1), Half.AM)).isFalse();
        assertThat(expected(MONDAY.plusWeeks(1), Half.PM)).isTrue();
        assertThat(expected(MONDAY.plusWeeks(2), Half.PM)).isFalse();
        assertThat(expected(MONDAY.plusWeeks(3), Half.AM)).isTrue();
    }

    @Test
    @Tag("ATT-24")
    void aDayAtSchoolIsCalledOffAndCanBeAsUsualAfterAll() {
        var tuesday = MONDAY.plusDays(1);
        assertThat(day(tuesday, Half.AM, DayChange.Kind.CALLED_OFF, "A day at school"))
                .isEmpty();
        assertThat(expected(tuesday, Half.AM)).isFalse();
        assertThat(expected(tuesday, Half.PM)).isTrue();
        clock.set(tuesday, 9, 0);
        assertThat(mark(tuesday, Half.AM, Fact.PRESENT).refusal().map(Refused::code))
                .contains("NOT_EXPECTED");

        assertThat(day(tuesday, Half.AM, DayChange.Kind.AS_USUAL, "The trip was off"))
                .isEmpty();

        assertThat(expected(tuesday, Half.AM)).isTrue();
        assertThat(timetables.changes(lead, placement)).hasSize(2);
    }

    @Test
    void anInductionDayAndOtherTimesHoldForOneSession() {
        assertThat(day(MONDAY.plusDays(1), Half.AM, DayChange.Kind.INDUCTION, "Shown round"))
                .isEmpty();

        var line = on(MONDAY.plusDays(1), Half.AM).getFirst();
        assertThat(line.arrives()).isEqualTo(LocalTime.of(13, 0));
        assertThat(line.induction()).isTrue();
        assertThat(on(MONDAY.plusDays(2), Half.AM).getFirst().induction()).isFalse();
    }

    @Test
    void whatIsMarkedIsNotCalledOff() {
        mark(MONDAY, Half.AM, Fact.PRESENT);

        assertThat(day(MONDAY, Half.AM, DayChange.Kind.CALLED_OFF, "At school")).contains("MARKED");
        assertThat(day(MONDAY.minusDays(1), Half.AM, DayChange.Kind.CALLED_OFF, "At school"))
                .contains("PAST");
    }

    @Test
    @Tag("ADJ-03")
    @Tag("ADJ-05")
    @Tag("ADJ-06")
    @Tag("ADJ-14")
    void aPartTimeTimetableTakesSessionsOffUntilItsLastDay() {
        var off = Set.of(new WeekSession(DayOfWeek.TUESDAY, Half.PM));
        var last = MONDAY.plusWeeks(2);
        assertThat(partTime(head, MONDAY.plusWeeks(20), MONDAY, off)).contains("TOO_LONG");
        assertThat(partTime(head, last, MONDAY, Set.of())).contains("SESSIONS");
        assertThat(partTime(head, last, MONDAY.plusDays(3), off)).contains("IN_THE_FUTURE");
        assertThat(expected(MONDAY.plusDays(1), Half.PM)).isTrue();
        arrangements.of(head, pupil).forEach(it -> proposals.decide(head, pupil, it.id(), false, "Not so"));

        assertThat(partTime(head, last, MONDAY, off)).isEmpty();

        var tuesday = MONDAY.plusDays(1);
        assertThat(expected(tuesday, Half.PM)).isFalse();
        assertThat(expected(tuesday, Half.AM)).isTrue();
        assertThat(expected(tuesday.plusWeeks(2), Half.PM)).isTrue();
        assertThat(line(tuesday, Half.PM).proposal().code()).contains("C2");
        assertThat(partTime(head, last, MONDAY, off)).contains("OVERLAP");
    }

    private Optional<String> partTime(Actor actor, LocalDate last, LocalDate agreed, Set<WeekSession> off) {
        return agreeing.agree(actor, pupil, MONDAY, last, agreed, off).map(Refused::code);
    }

    @Test
    @Tag("ADJ-05")
    @Tag("ADJ-06")
    @Tag("ADJ-08")
    void noHeadGoesPastTheConditionsAtTheDoorOfTheTimetableEither() {
        var off = Set.of(new WeekSession(DayOfWeek.TUESDAY, Half.PM));
        var proposal = PartTimeWorld.proposal(MONDAY, MONDAY.plusWeeks(2), off);
        assertThat(proposals.propose(lead, pupil, proposal)).isEmpty();

        assertThat(partTime.approve(head, pupil, Id.next()).map(Refused::code)).contains("NO_PROPOSAL");
        assertThat(partTime.approve(lead, pupil, proposal.id()).map(Refused::code))
                .contains("NOT_FOUND");
        assertThat(partTime.approve(head, pupil, proposal.id()).map(Refused::code))
                .contains("CONDITIONS");
        var elsewhere = world.pupil(school);
        assertThat(partTime.approve(head, elsewhere, proposal.id()).map(Refused::code))
                .contains("NO_PROPOSAL");

        assertThat(partTime.of(head, pupil)).isEmpty();
        assertThat(expected(MONDAY.plusDays(1), Half.PM)).isTrue();
    }

    private RegisterLine line(LocalDate day, Half half) {
        return entries.day(officer, day, 0).stream()
                .filter(line -> line.key().session().half() == half)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPartTimeTimetableThatEndsEarlyGivesTheSessionsBack() {
        partTime(head, MONDAY.plusWeeks(3), MONDAY, Set.of(new WeekSession(DayOfWeek.TUESDAY, Half.PM)));
        var id = partTime.of(head, pupil).getFirst().id();

        assertThat(partTime.end(head, pupil, id, MONDAY)).isEmpty();

        assertThat(expected(MONDAY.plusDays(1), Half.PM)).isTrue();
    }

    @Test
    @Tag("ATT-30")
    @Tag("BEH-03")
    void aSuspensionCountsToItsSixthDayAndWarns() {
        assertThat(suspensions.record(lead, pupil, MONDAY, MONDAY.plusDays(14)).map(Refused::code))
                .contains("NOT_FOUND");
        assertThat(suspensions.record(head, pupil, MONDAY, MONDAY.plusDays(14))).isEmpty();

        var due = LocalDate.of(2026, 11, 30);
        var first = suspensions.of(head, pupil).getFirst();
        assertThat(first.day()).isEqualTo(1);
        assertThat(first.provisionDue()).contains(due);
        assertThat(first.lacksProvision()).isTrue();
        assertThat(expected(MONDAY, Half.AM)).isFalse();
        assertThat(line(MONDAY, Half.AM).proposal().code()).contains("E");
        sixthDay.warn();
        assertThat(told(head)).isFalse();
        clock.set(MONDAY.plusDays(2), 9, 0);
        sixthDay.warn();
        assertThat(told(head)).isTrue();
        assertThat(told(lead)).isTrue();

        assertThat(suspensions.arrange(head, pupil, first.id(), due, "Six hours a day at the same farm"))
                .isEmpty();
        assertThat(expected(due, Half.AM)).isTrue();
        assertThat(expected(due.minusDays(3), Half.AM)).isFalse();
    }

    private boolean told(Actor actor) {
        return notices.latest(actor).stream().map(Notice::kind).anyMatch(Kind.SIXTH_DAY::equals);
    }

    @Test
    void aShortSuspensionHasNoSixthDay() {
        assertThat(suspensions.record(head, pupil, MONDAY, MONDAY.plusDays(4))).isEmpty();

        assertThat(suspensions.of(head, pupil).getFirst().provisionDue()).isEmpty();
    }

    @Test
    void oneBroadcastClosesTheSiteForEverySchoolAndCanBeTakenBack() {
        var manager = world.at(provider, Role.PROVIDER_MANAGER);
        var elsewhere = world.school();
        var theirs = world.at(elsewhere, Role.ATTENDANCE_OFFICER);
        world.placement(world.pupil(elsewhere), elsewhere, site);
        mark(MONDAY, Half.AM, Fact.PRESENT);
        var closure = new NewClosure(Id.next(), site, MONDAY, MONDAY.plusDays(1), Optional.empty(), "Burst pipe");
        assertThat(closures.announce(tutor, closure).map(Refused::code)).contains("NOT_FOUND");

        assertThat(closures.announce(manager, closure)).isEmpty();
        assertThat(closures.announce(manager, closure)).isEmpty();

        assertThat(closures.of(manager)).hasSize(1);
        assertThat(facts(MONDAY, Half.AM)).containsExactlyInAnyOrder(Fact.PRESENT, Fact.SITE_CLOSED);
        assertThat(facts(MONDAY.plusDays(1), Half.PM)).containsExactly(Fact.SITE_CLOSED, Fact.SITE_CLOSED);
        for (var actor : List.of(officer, theirs)) {
            assertThat(notices.latest(actor)).extracting(Notice::kind).containsExactly(Kind.SITE_CLOSED);
        }
        assertThat(line(MONDAY.plusDays(1), Half.AM).proposal().code()).isEmpty();

        clock.move(Duration.ofMinutes(10));
        assertThat(closures.withdraw(manager, closure.id())).isEmpty();
        assertThat(facts(MONDAY.plusDays(1), Half.PM)).isEmpty();
        assertThat(facts(MONDAY, Half.AM)).containsExactly(Fact.PRESENT);
    }

    private List<Fact> facts(LocalDate day, Half half) {
        return on(day, half).stream()
                .flatMap(line -> line.mark().stream())
                .map(it -> it.fact())
                .toList();
    }

    @Test
    void aClosureThatIsTypedInLaterTakesTheDayOffWhileItLiesAhead() {
        var friday = MONDAY.plusDays(4);
        assertThat(calendars.close(head, school, new Closure(friday, Closure.Kind.INSET, "Training")))
                .isEmpty();
        assertThat(expected(friday, Half.AM)).isFalse();

        assertThat(calendars.open(head, school, friday)).isEmpty();
        assertThat(expected(friday, Half.AM)).isTrue();
    }

    @Test
    @Tag("DUA-01")
    @Tag("DUA-02")
    @Tag("DUA-04")
    void aPupilAtAnotherSchoolIsDualRegisteredFromTheFirstDayAndStaysOnTheHomeRoll() {
        var other = world.pupil(school);
        var placed = placements.place(
                lead,
                new NewPlacement(
                        other,
                        world.site(provider),
                        PlacementKind.DUAL_REGISTERED,
                        MONDAY,
                        MONDAY.plusMonths(1),
                        World.everyWeekday(),
                        ""));
        assertThat(refusal(placed)).isEqualTo("NO_SCHOOL");

        var pru = world.pru();
        world.cleared(school, pru);
        assertThat(place(other, pru, PlacementKind.SCHOOL_ARRANGED)).isEqualTo("DUAL");
        assertThat(place(other, pru, PlacementKind.DUAL_REGISTERED)).isEmpty();

        var line = entries.day(officer, MONDAY, 0).stream()
                .filter(it -> it.pupil().equals(other))
                .findFirst()
                .orElseThrow();
        assertThat(line.proposal().code()).contains("D");
        assertThat(line.school()).isEqualTo(school);
    }

    private String place(PupilId who, ProviderId at, PlacementKind kind) {
        return refusal(placements.place(
                lead,
                new NewPlacement(who, world.site(at), kind, MONDAY, MONDAY.plusMonths(1), World.everyWeekday(), "")));
    }

    private static String refusal(PlacementOutcome outcome) {
        return switch (outcome) {
            case PlacementOutcome.Placed ignored -> "";
            case PlacementOutcome.NotPlaced(Refused refused) -> refused.code();
        };
    }
}
