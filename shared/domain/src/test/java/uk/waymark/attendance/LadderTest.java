package uk.waymark.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.attendance.Attempt.Channel;
import uk.waymark.attendance.Attempt.Result;
import uk.waymark.attendance.Attempt.Whom;
import uk.waymark.attendance.ContactAttempts.NewAttempt;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
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
import uk.waymark.pupils.Duty;
import uk.waymark.pupils.Workers;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;
import uk.waymark.timetable.ExpectedTime;

/** Nobody has said: who is chased, rung and told, when, and what stops it. */
class LadderTest extends DomainTest {
    private static final Session TODAY = new Session(MovableClock.MONDAY, Half.AM);

    @Inject
    Ladder ladder;

    @Inject
    ContactEscalation escalation;

    @Inject
    DailySummary summary;

    @Inject
    DaySheets sheets;

    @Inject
    ContactAttempts contacts;

    @Inject
    AbsenceNotices absences;

    @Inject
    Whereabouts whereabouts;

    @Inject
    SettingDecisions settings;

    @Inject
    Workers workers;

    @Inject
    Placements placements;

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
    private Actor tutor = World.ADMINISTRATOR;
    private Actor officer = World.ADMINISTRATOR;
    private Actor lead = World.ADMINISTRATOR;
    private Actor dsl = World.ADMINISTRATOR;

    @BeforeEach
    void onePlacedPupil() {
        clock.set(MovableClock.MONDAY, 8, 30);
        school = world.school();
        provider = world.provider();
        site = world.site(provider);
        pupil = world.pupil(school);
        placement = world.placement(pupil, school, site);
        tutor = world.at(provider, Role.TUTOR);
        officer = world.at(school, Role.ATTENDANCE_OFFICER);
        lead = world.at(school, Role.AP_LEAD);
        dsl = world.at(school, Role.DSL);
    }

    private int climb(int hour, int minute) {
        clock.set(MovableClock.MONDAY, hour, minute);
        return ladder.climb(List.of(school));
    }

    private boolean told(Actor actor, Kind kind) {
        return notices.latest(actor).stream().map(Notice::kind).anyMatch(kind::equals);
    }

    private void mark(Fact fact, @Nullable AbsenceReason why) {
        marks.record(
                tutor,
                List.of(new NewMark(
                        MarkId.next(), placement, TODAY, fact, null, why, null, clock.instant(), null, null)));
    }

    private Board.Card card() {
        return whereabouts.of(officer, TODAY).cards().getFirst();
    }

    @Test
    @Tag("ATT-04")
    @Tag("ATT-32")
    void eachRungIsTakenOnceInItsTime() {
        assertThat(climb(9, 14)).isZero();
        assertThat(climb(9, 15)).isEqualTo(1);
        assertThat(told(tutor, Kind.REGISTER_OVERDUE)).isTrue();
        assertThat(told(officer, Kind.REGISTER_OVERDUE)).isFalse();

        assertThat(climb(9, 30)).isEqualTo(1);
        assertThat(told(officer, Kind.REGISTER_OVERDUE)).isTrue();
        assertThat(climb(9, 31)).isZero();
        assertThat(climb(9, 45)).isEqualTo(1);
        assertThat(told(lead, Kind.REGISTER_OVERDUE)).isTrue();
        assertThat(told(dsl, Kind.REGISTER_OVERDUE)).isFalse();
        assertThat(climb(10, 0)).isEqualTo(1);
        assertThat(told(dsl, Kind.REGISTER_OVERDUE)).isTrue();

        assertThat(card().rung()).contains(Rung.DSL);
        var sheet = sheets.of(officer, school, MovableClock.MONDAY).orElseThrow();
        assertThat(sheet.ladder())
                .extracting(DaySheet.Climbed::rung)
                .containsExactly(Rung.PROVIDER, Rung.OFFICER, Rung.LEAD, Rung.DSL);
    }

    @Test
    @Tag("ATT-32")
    void aMarkStopsTheLadder() {
        climb(9, 15);
        mark(Fact.PRESENT, null);

        assertThat(climb(11, 0)).isZero();
        assertThat(told(officer, Kind.REGISTER_OVERDUE)).isFalse();
    }

    @Test
    @Tag("ATT-32")
    void whatIsTakenBackIsUnsaidAgain() {
        mark(Fact.PRESENT, null);
        mark(Fact.TAKEN_BACK, null);

        assertThat(climb(9, 20)).isEqualTo(1);
    }

    @Test
    void theSchoolsOwnTimesHold() {
        var head = world.at(school, Role.HEAD);
        assertThat(settings.decide(
                        head,
                        new Scope.OfSchool(school),
                        "attendance.cut-off",
                        "40",
                        MovableClock.MONDAY,
                        "A long drive"))
                .isEmpty();

        assertThat(climb(9, 39)).isZero();
        assertThat(climb(9, 40)).isEqualTo(1);
    }

    @Test
    @Tag("ATT-04")
    @Tag("ATT-22")
    void theCutOffOfTheAgreementGoesBeforeTheSchools() {
        var other = world.pupil(school);
        world.cleared(school, provider);
        var placed = placements.place(
                World.actorOf(school, Role.HEAD),
                new NewPlacement(
                        other,
                        world.site(provider),
                        PlacementKind.SCHOOL_ARRANGED,
                        LocalDate.of(2026, 9, 1),
                        LocalDate.of(2027, 7, 16),
                        World.everyWeekday(),
                        "Brickwork",
                        Optional.of(5),
                        Optional.empty(),
                        Optional.empty(),
                        new uk.waymark.placements.Origin.Direct()));
        assertThat(placed).isInstanceOf(PlacementOutcome.Placed.class);

        assertThat(climb(9, 5)).isEqualTo(1);
        assertThat(climb(9, 15)).isEqualTo(1);
    }

    @Test
    @Tag("ATT-04")
    void whoComesLaterClimbsALadderOfTheirOwn() {
        var later = new ExpectedTime(DayOfWeek.MONDAY, Half.AM, LocalTime.of(10, 30), LocalTime.of(12, 0));
        assertThat(placements.place(
                        World.actorOf(school, Role.HEAD),
                        new NewPlacement(
                                world.pupil(school),
                                site,
                                PlacementKind.SCHOOL_ARRANGED,
                                MovableClock.MONDAY,
                                LocalDate.of(2027, 7, 16),
                                List.of(later),
                                "Brickwork")))
                .isInstanceOf(PlacementOutcome.Placed.class);
        assertThat(climb(10, 20)).isEqualTo(4);
        mark(Fact.PRESENT, null);

        assertThat(climb(10, 44)).isZero();
        assertThat(climb(10, 45)).isEqualTo(1);
        assertThat(climb(11, 30)).isEqualTo(3);
    }

    @RepeatedTest(20)
    void twoNodesTakeARungOnce() throws Exception {
        clock.set(MovableClock.MONDAY, 9, 15);
        var together = new CyclicBarrier(2);
        Callable<Integer> climb = () -> {
            together.await();
            return ladder.climb(List.of(school));
        };

        try (var two = Executors.newFixedThreadPool(2)) {
            var taken = two.invokeAll(List.of(climb, climb)).stream()
                    .mapToInt(future -> future.resultNow())
                    .sum();
            assertThat(taken).isEqualTo(1);
        }
        assertThat(notices.latest(tutor).stream().filter(it -> it.kind() == Kind.REGISTER_OVERDUE))
                .hasSize(1);
    }

    private Optional<String> call(Whom whom, Result result, String said) {
        return contacts.write(
                        officer,
                        new NewAttempt(
                                Id.next(),
                                new SessionKey(placement, TODAY),
                                whom,
                                "Somebody",
                                Channel.TELEPHONE,
                                result,
                                said))
                .map(Refused::code);
    }

    @Test
    @Tag("ATT-14")
    @Tag("ATT-15")
    @Tag("ATT-16")
    @Tag("ATT-23")
    void anUnexplainedAbsenceIsATaskUntilHomeIsReached() {
        clock.set(MovableClock.MONDAY, 9, 10);
        mark(Fact.ABSENT, null);
        assertThat(card().needsContact()).isTrue();

        assertThat(call(Whom.HOME, Result.NO_ANSWER, "")).isEmpty();
        assertThat(call(Whom.PROVIDER, Result.REACHED, "Not seen today")).isEmpty();
        assertThat(card().needsContact()).isTrue();
        assertThat(call(Whom.HOME, Result.REACHED, "")).contains("SAID");
        assertThat(call(Whom.HOME, Result.REACHED, "Ill since the night")).isEmpty();

        assertThat(card().needsContact()).isFalse();
        assertThat(card().attempts())
                .extracting(Attempt::result)
                .containsExactly(Result.NO_ANSWER, Result.REACHED, Result.REACHED);
        assertThat(card().attempts()).extracting(Attempt::by).containsOnly(officer.name());
    }

    @Test
    void anExplainedAbsenceIsNoTask() {
        clock.set(MovableClock.MONDAY, 9, 10);
        mark(Fact.ABSENT, AbsenceReason.ILL);

        assertThat(card().needsContact()).isFalse();
    }

    @Test
    @Tag("ATT-31")
    void theBoardSaysWhomToRingNextAndWhenThePupilWasSeenLast() {
        workers.add(dsl, pupil, Duty.HOME, "A grandmother", Optional.of("01632 960999"), Optional.empty());
        clock.set(MovableClock.MONDAY.minusDays(3), 9, 2);
        marks.record(
                tutor,
                List.of(new NewMark(
                        MarkId.next(),
                        placement,
                        new Session(MovableClock.MONDAY.minusDays(3), Half.AM),
                        Fact.PRESENT,
                        null,
                        null,
                        null,
                        clock.instant(),
                        null,
                        null)));
        var seen = clock.instant();
        clock.set(MovableClock.MONDAY, 9, 20);

        assertThat(card().seenAt()).contains(seen);
        assertThat(card().next().orElseThrow().telephone()).isEqualTo(card().telephone());
        call(Whom.PROVIDER, Result.NO_ANSWER, "");
        assertThat(card().next().orElseThrow().telephone()).isEqualTo("01632 960999");
        call(Whom.HOME, Result.REACHED, "On the way");
        assertThat(card().next()).isEmpty();
    }

    @Test
    @Tag("ATT-15")
    void silenceAtHomeIsPassedOnOnce() {
        clock.set(MovableClock.MONDAY, 9, 10);
        mark(Fact.ABSENT, null);
        call(Whom.HOME, Result.NO_ANSWER, "");

        clock.set(MovableClock.MONDAY, 10, 9);
        assertThat(escalation.escalate(List.of(school))).isZero();
        clock.set(MovableClock.MONDAY, 10, 10);
        assertThat(escalation.escalate(List.of(school))).isEqualTo(1);
        assertThat(escalation.escalate(List.of(school))).isZero();
        assertThat(told(dsl, Kind.NO_ANSWER)).isTrue();
        assertThat(told(lead, Kind.NO_ANSWER)).isTrue();
    }

    @Test
    @Tag("ATT-17")
    @Tag("NOT-06")
    void theSocialWorkerIsToldAtOnceOrHasToBeRung() {
        workers.add(
                dsl, pupil, Duty.SOCIAL_WORKER, "S. Worker", Optional.of("01632 960998"), Optional.of("s@la.example"));
        clock.set(MovableClock.MONDAY, 9, 10);
        mark(Fact.ABSENT, AbsenceReason.ILL);

        var waiting = absences.of(officer, MovableClock.MONDAY).getFirst();
        assertThat(waiting.waits()).isTrue();
        assertThat(told(officer, Kind.ABSENCE_TO_TELL)).isTrue();
        assertThat(absences.told(officer, waiting.id(), "By telephone, spoke to the duty desk"))
                .isEmpty();
        assertThat(absences.of(officer, MovableClock.MONDAY).getFirst().waits()).isFalse();
    }

    @Test
    @Tag("ATT-17")
    void toACheckedAddressItGoesByMailWithoutAName() {
        workers.add(dsl, pupil, Duty.SOCIAL_WORKER, "S. Worker", Optional.empty(), Optional.of("sw@la.example"));
        workers.verify(dsl, pupil, workers.of(dsl, pupil).getFirst().id());
        clock.set(MovableClock.MONDAY, 9, 10);
        mark(Fact.ABSENT, null);
        mark(Fact.ABSENT, null);

        var notice = absences.of(officer, MovableClock.MONDAY);
        assertThat(notice).hasSize(1);
        assertThat(notice.getFirst().mailedAt()).isPresent();
    }

    @Test
    @Tag("ATT-18")
    @Tag("NOT-07")
    void theWelfareOfficerIsToldAndTheYouthJusticeWorkerOfTheUnexplained() {
        workers.add(dsl, pupil, Duty.WELFARE_OFFICER, "W. Officer", Optional.of("01632 960997"), Optional.empty());
        workers.add(dsl, pupil, Duty.YOUTH_JUSTICE, "Y. Worker", Optional.of("01632 960996"), Optional.empty());
        clock.set(MovableClock.MONDAY, 9, 10);
        mark(Fact.ABSENT, AbsenceReason.ILL);
        assertThat(absences.of(officer, MovableClock.MONDAY))
                .extracting(AbsenceNotice::duty)
                .containsExactly(Duty.WELFARE_OFFICER);

        mark(Fact.ABSENT, null);
        assertThat(absences.of(officer, MovableClock.MONDAY))
                .extracting(AbsenceNotice::duty)
                .containsExactlyInAnyOrder(Duty.WELFARE_OFFICER, Duty.YOUTH_JUSTICE);
    }

    @Test
    void theSchoolSettingSaysWhetherAndWhen() {
        var head = world.at(school, Role.HEAD);
        settings.decide(
                head,
                new Scope.OfSchool(school),
                "attendance.tell.social-worker",
                "NEVER",
                MovableClock.MONDAY,
                "We ring ourselves");
        workers.add(dsl, pupil, Duty.SOCIAL_WORKER, "S. Worker", Optional.of("01632 960998"), Optional.empty());
        clock.set(MovableClock.MONDAY, 9, 10);
        mark(Fact.ABSENT, null);

        assertThat(absences.of(officer, MovableClock.MONDAY)).isEmpty();
    }

    @Test
    @Tag("ATT-07")
    void theDaysSummaryGoesOutOnceFromItsTimeOn() {
        clock.set(MovableClock.MONDAY, 15, 44);
        assertThat(summary.send(school)).isFalse();
        clock.set(MovableClock.MONDAY, 15, 45);
        assertThat(summary.send(school)).isTrue();
        assertThat(summary.send(school)).isFalse();
        assertThat(told(officer, Kind.DAILY_SUMMARY)).isTrue();
        assertThat(told(tutor, Kind.DAILY_SUMMARY)).isFalse();

        clock.set(LocalDate.of(2026, 11, 28), 16, 0);
        assertThat(summary.send(school)).isFalse();
    }

    @Test
    @Tag("ATT-05")
    void theDaySheetCountsWhatTheBoardShowsAndTheAuthoritysNamesNobody() {
        clock.set(MovableClock.MONDAY, 9, 10);
        mark(Fact.ABSENT, null);
        var sheet = sheets.of(officer, school, MovableClock.MONDAY).orElseThrow();
        assertThat(sheet.expected()).isEqualTo(2);
        assertThat(sheet.in(Board.Group.KNOWN_ABSENT)).isEqualTo(1);
        assertThat(sheet.in(Board.Group.NOBODY_HAS_SAID)).isEqualTo(1);
        assertThat(sheet.withoutContact()).isEqualTo(1);

        assertThat(sheets.forAuthority(officer, school, MovableClock.MONDAY)).isEmpty();
        var head = world.at(school, Role.HEAD);
        settings.decide(
                head, new Scope.OfSchool(school), "attendance.day-end.authority", "yes", MovableClock.MONDAY, "Agreed");
        var outside = sheets.forAuthority(officer, school, MovableClock.MONDAY).orElseThrow();
        assertThat(outside.lines()).extracting(DaySheet.Line::name).containsOnly("");
        assertThat(outside.lines()).extracting(DaySheet.Line::upn).doesNotContain("");
    }
}
