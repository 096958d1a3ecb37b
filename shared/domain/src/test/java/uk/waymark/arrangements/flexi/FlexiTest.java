package uk.waymark.arrangements.flexi;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.arrangements.ArrangementPapers;
import uk.waymark.arrangements.ArrangementTest;
import uk.waymark.arrangements.EntryKind;
import uk.waymark.arrangements.How;
import uk.waymark.arrangements.NewEntry;
import uk.waymark.arrangements.flexi.FlexiRequest.Side;
import uk.waymark.attendance.Fact;
import uk.waymark.attendance.Marks;
import uk.waymark.attendance.NewMark;
import uk.waymark.attendance.RegisterEntries;
import uk.waymark.attendance.RegisterLine;
import uk.waymark.attendance.Registers;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.fixtures.Asking;
import uk.waymark.ids.Id;
import uk.waymark.ids.MarkId;
import uk.waymark.obligations.Due;
import uk.waymark.settings.Scope;
import uk.waymark.timetable.State;
import uk.waymark.timetable.WeekSession;

/** A registered pupil who learns at home for a part of the week: asked for, weighed, agreed on, reviewed, withdrawn from. */
class FlexiTest extends ArrangementTest {
    private static final WeekSession FRIDAY_MORNING = new WeekSession(DayOfWeek.FRIDAY, Half.AM);
    private static final WeekSession FRIDAY_AFTERNOON = new WeekSession(DayOfWeek.FRIDAY, Half.PM);
    private static final Set<WeekSession> FRIDAY = Set.of(FRIDAY_MORNING, FRIDAY_AFTERNOON);
    private static final LocalDate FIRST_FRIDAY = MONDAY.plusDays(4);

    @Inject
    FlexiRequests requests;

    @Inject
    FlexiDecisions decisions;

    @Inject
    FlexiDue raiser;

    @Inject
    ArrangementPapers papers;

    @Inject
    RegisterEntries entries;

    @Inject
    Registers registers;

    @Inject
    Marks marks;

    @Inject
    Due due;

    @BeforeEach
    void aSchoolThatOffersIt() {
        preset("TRUST_PRIMARY");
        decide("flexi.code", "C");
    }

    private static NewFlexiRequest request(Optional<String> again) {
        return new NewFlexiRequest(
                Id.next(),
                MONDAY,
                "Pat Parent",
                "Music lessons in the county orchestra",
                "Fridays",
                "Practice, reading and mathematics with her aunt",
                again,
                Optional.empty());
    }

    private UUID asked() {
        var wanted = request(Optional.empty());
        assertThat(requests.record(lead, pupil, wanted)).isEmpty();
        return wanted.id();
    }

    private Optional<String> note(Actor actor, UUID id, EntryKind kind) {
        return requests.note(
                        actor,
                        pupil,
                        id,
                        new NewEntry(
                                Id.next(),
                                kind,
                                Session.today(clock),
                                "Pat Parent",
                                How.CALL,
                                "Comes on Wednesday",
                                Optional.empty(),
                                Optional.empty()))
                .map(Refused::code);
    }

    private Optional<String> decided(UUID id, boolean agreed) {
        return decisions
                .decide(
                        head,
                        pupil,
                        id,
                        new NewFlexiDecision(
                                agreed,
                                "Fourteen",
                                "Ahead in mathematics",
                                "None that school has to meet on Fridays",
                                "98 per cent",
                                "Clear, with a teacher in the family",
                                "Her tutor and the SENCO",
                                "It suits her"))
                .map(Refused::code);
    }

    private UUID agreedRequest() {
        var id = asked();
        assertThat(note(lead, id, EntryKind.FLEXI_MEETING)).isEmpty();
        assertThat(decided(id, true)).isEmpty();
        return id;
    }

    private static NewFlexiAgreement agreement(LocalDate from, Set<WeekSession> atHome, String welfare) {
        return new NewFlexiAgreement(
                Id.next(),
                from,
                atHome,
                "Year 9, plays the violin",
                "The county orchestra",
                "Violin, reading, mathematics",
                "Full-time education together with school",
                welfare,
                "All subjects from Monday to Thursday",
                "As everybody, half-termly",
                "None",
                "Pat Parent",
                MONDAY,
                How.IN_WRITING,
                Optional.empty());
    }

    private Optional<String> agree(UUID id, NewFlexiAgreement wanted) {
        return decisions.agree(head, pupil, id, wanted).map(Refused::code);
    }

    private RegisterLine line(LocalDate day, Half half) {
        return entries.day(lead, day, 0).stream()
                .filter(it -> it.key().session().equals(new Session(day, half)))
                .findFirst()
                .orElseThrow();
    }

    private FlexiRequest shown() {
        return requests.of(lead, pupil).orElseThrow().requests().getFirst();
    }

    private List<String> dueOf(Actor actor) {
        return due.board(actor).all().stream().map(it -> it.kind().name()).toList();
    }

    @Test
    @Tag("FLX-02")
    @Tag("FLX-03")
    @Tag("FLX-04")
    @Tag("FLX-05")
    void aRequestIsWeighedAfterAMeetingWasOfferedAndAnsweredInWritingForGood() {
        var id = asked();
        assertThat(requests.record(lead, pupil, request(Optional.empty())).map(Refused::code))
                .contains("WAITS");
        assertThat(decided(id, true)).contains("MEETING");
        assertThat(note(lead, id, EntryKind.FLEXI_MEETING)).isEmpty();
        assertThat(note(lead, id, EntryKind.FLEXI_CONSULTED)).isEmpty();
        assertThat(decisions
                        .decide(head, pupil, id, new NewFlexiDecision(true, "14", "", "x", "x", "x", "x", "Yes"))
                        .map(Refused::code))
                .contains("WEIGH");
        assertThat(decisions
                        .decide(lead, pupil, id, new NewFlexiDecision(true, "x", "x", "x", "x", "x", "x", "Yes"))
                        .map(Refused::code))
                .contains("NOT_FOUND");

        assertThat(decided(id, false)).isEmpty();

        var decision = shown().decision().orElseThrow();
        assertThat(decision.weighed().attendance()).isEqualTo("98 per cent");
        var letter = papers.open(lead, pupil, decision.letter()).orElseThrow();
        assertThat(letter.document().fileName()).startsWith("flexi-decision-").doesNotContain("Wren");
        assertThat(FlexiLetter.FINAL).contains("no appeal");
        assertThat(decided(id, true)).contains("DECIDED");
        assertThat(note(lead, id, EntryKind.FLEXI_CONSULTED)).contains("DECIDED");
        assertThat(agree(id, agreement(FIRST_FRIDAY, FRIDAY, "Pat Parent"))).contains("NOT_AGREED");
    }

    @Test
    @Tag("FLX-06")
    @Tag("DL-55")
    void aSecondRequestInAnAcademicYearIsWarnedOf() {
        var id = asked();
        note(lead, id, EntryKind.FLEXI_MEETING);
        assertThat(decided(id, false)).isEmpty();

        assertThat(requests.of(lead, pupil).orElseThrow().asksAgain()).isTrue();
        assertThat(requests.record(lead, pupil, request(Optional.empty())).map(Refused::code))
                .contains("SECOND");
        assertThat(requests.record(lead, pupil, request(Optional.of("The family has moved"))))
                .isEmpty();
    }

    @Test
    @Tag("FLX-06")
    void inTheNextAcademicYearItIsAFirstOneAgain() {
        var id = asked();
        note(lead, id, EntryKind.FLEXI_MEETING);
        assertThat(decided(id, false)).isEmpty();
        clock.set(LocalDate.of(2027, 9, 6), 9, 0);

        assertThat(requests.of(lead, pupil).orElseThrow().asksAgain()).isFalse();
        assertThat(requests.record(lead, pupil, request(Optional.empty()))).isEmpty();
    }

    @Test
    @Tag("FLX-01")
    @Tag("FLX-16")
    void onlyWhereTheSchoolOffersItAndItsStanceStandsAbove() {
        assertThat(requests.of(lead, pupil).orElseThrow().stance()).contains("school for the whole week");
        decide("flexi.stance", "School, every day.");
        assertThat(requests.of(lead, pupil).orElseThrow().stance()).isEqualTo("School, every day.");

        preset("MULTI_ACADEMY_TRUST");

        assertThat(requests.of(lead, pupil).orElseThrow().offered()).isFalse();
        assertThat(requests.record(lead, pupil, request(Optional.empty())).map(Refused::code))
                .contains("OFF");
        preset("INDEPENDENT_SEN_GROUP");
        assertThat(requests.of(lead, pupil).orElseThrow().offered()).isFalse();
    }

    @Test
    @Tag("FLX-07")
    @Tag("FLX-08")
    @Tag("FLX-09")
    @Tag("FLX-10")
    @Tag("FLX-11")
    @Tag("FLX-12")
    void anAgreementHasEveryPartAndSomeOfTheWeekAtSchool() {
        var id = agreedRequest();
        var all = Stream.of(DayOfWeek.values())
                .limit(5)
                .flatMap(day -> Stream.of(new WeekSession(day, Half.AM), new WeekSession(day, Half.PM)))
                .collect(Collectors.toSet());

        assertThat(agree(id, agreement(FIRST_FRIDAY, FRIDAY, ""))).contains("FIELDS");
        assertThat(agree(id, agreement(FIRST_FRIDAY, all, "Pat"))).contains("SESSIONS");
        assertThat(agree(id, agreement(FIRST_FRIDAY, Set.of(), "Pat"))).contains("SESSIONS");
        assertThat(agree(id, agreement(MONDAY.plusDays(5), FRIDAY, "Pat"))).contains("DATES");
        assertThat(agree(id, agreement(MONDAY.minusDays(3), FRIDAY, "Pat"))).contains("DATES");

        var wanted = agreement(FIRST_FRIDAY, Set.of(FRIDAY_AFTERNOON), "Pat Parent");
        assertThat(agree(id, wanted)).isEmpty();
        assertThat(agree(id, wanted)).isEmpty();
        assertThat(agree(id, agreement(FIRST_FRIDAY, FRIDAY, "Pat"))).contains("THERE");
        var agreed = shown().agreement().orElseThrow();
        assertThat(agreed.atHome()).containsExactly(FRIDAY_AFTERNOON);
        assertThat(agreed.welfare()).isEqualTo("Pat Parent");
        assertThat(agreed.isOn(MONDAY)).isFalse();
        assertThat(agreed.isOn(FIRST_FRIDAY)).isTrue();
    }

    @Test
    @Tag("FLX-17")
    @Tag("FLX-01")
    void nobodyIsChasedInTheSessionsAtHomeAndTheSchoolsCodeIsProposed() {
        var tutor = world.at(provider, Role.TUTOR);
        var id = agreedRequest();
        decide("flexi.code", "");
        assertThat(agree(id, agreement(FIRST_FRIDAY, FRIDAY, "Pat"))).contains("CODE");
        assertThat(settings.decide(head, new Scope.OfSchool(school), "flexi.code", "QQ", MONDAY, "No such"))
                .isPresent();
        decide("flexi.code", "C");

        assertThat(agree(id, agreement(FIRST_FRIDAY, FRIDAY, "Pat"))).isEmpty();

        var atHome = line(FIRST_FRIDAY, Half.AM);
        assertThat(atHome.state()).isEqualTo(State.AT_HOME);
        assertThat(atHome.proposal().code()).contains("C");
        assertThat(line(MONDAY.plusDays(3), Half.AM).state()).isEqualTo(State.EXPECTED);
        assertThat(registers.of(tutor, new Session(FIRST_FRIDAY, Half.AM)).lines())
                .isEmpty();
        clock.set(FIRST_FRIDAY, 10, 0);
        var mark = new NewMark(
                MarkId.next(),
                placement,
                new Session(FIRST_FRIDAY, Half.AM),
                Fact.ABSENT,
                null,
                null,
                null,
                clock.instant(),
                null,
                null);
        assertThat(marks.record(tutor, List.of(mark)).getFirst().refusal().map(Refused::code))
                .contains("NOT_EXPECTED");
    }

    @Test
    @Tag("FLX-13")
    @Tag("FLX-15")
    @Tag("DL-53")
    void everyTermAReviewAndOnceTheWordToTheAuthority() {
        var officer = world.at(school, Role.ATTENDANCE_OFFICER);
        var id = agreedRequest();
        assertThat(agree(id, agreement(FIRST_FRIDAY, FRIDAY, "Pat"))).isEmpty();
        assertThat(dueOf(head)).contains("flexi.review");
        assertThat(dueOf(officer)).contains("flexi.report");

        assertThat(note(officer, id, EntryKind.FLEXI_REPORT)).isEmpty();
        clock.set(LocalDate.of(2026, 12, 14), 9, 0);
        assertThat(note(lead, id, EntryKind.FLEXI_REVIEW)).isEmpty();

        raiser.raise(LocalDate.of(2026, 12, 15));
        assertThat(dueOf(head)).doesNotContain("flexi.review");
        assertThat(dueOf(officer)).doesNotContain("flexi.report");
        raiser.raise(LocalDate.of(2027, 1, 12));
        assertThat(dueOf(head)).contains("flexi.review");
    }

    @Test
    @Tag("FLX-14")
    @Tag("DL-54")
    void eitherSideWithdrawsWithFourWeeksNoticeOrLessWhereBothAgree() {
        var id = agreedRequest();
        assertThat(agree(id, agreement(FIRST_FRIDAY, FRIDAY, "Pat"))).isEmpty();
        var soon = MONDAY.plusWeeks(2);

        assertThat(withdraw(id, Side.PARENT, soon, Optional.empty())).contains("NOTICE");
        assertThat(withdraw(id, Side.PARENT, soon, Optional.of(" "))).contains("NOTICE");
        assertThat(withdraw(id, Side.PARENT, MONDAY.minusDays(9), Optional.empty()))
                .contains("DATES");
        assertThat(withdraw(id, Side.PARENT, soon, Optional.of("Both want her back for the play")))
                .isEmpty();
        assertThat(withdraw(id, Side.SCHOOL, MONDAY.plusWeeks(9), Optional.empty()))
                .contains("ENDED");

        assertThat(line(MONDAY.plusDays(11), Half.AM).state()).isEqualTo(State.AT_HOME);
        assertThat(line(MONDAY.plusDays(18), Half.AM).state()).isEqualTo(State.EXPECTED);
        assertThat(dueOf(head)).doesNotContain("flexi.review");
    }

    private Optional<String> withdraw(UUID id, Side side, LocalDate lastDay, Optional<String> shorter) {
        return decisions
                .withdraw(head, pupil, id, side, MONDAY, lastDay, "The play needs her", shorter)
                .map(Refused::code);
    }

    @Test
    void anotherSchoolAndTheProviderSeeNothing() {
        var id = asked();
        for (var actor :
                List.of(world.at(world.school(), Role.HEAD), world.at(provider, Role.PROVIDER_MANAGER), teacher)) {
            assertThat(requests.of(actor, pupil)).isEmpty();
            assertThat(note(actor, id, EntryKind.FLEXI_MEETING)).contains("NOT_FOUND");
            assertThat(requests.record(actor, pupil, request(Optional.empty())).map(Refused::code))
                    .contains("NOT_FOUND");
        }
    }

    @Test
    void oneRequestOrThreeAskTheSameNumberOfTimes() {
        agreedRequest();
        for (var number = 0; number < 2; number++) {
            assertThat(requests.record(lead, pupil, request(Optional.of("Once more"))))
                    .isEmpty();
            requests.of(lead, pupil).orElseThrow().requests().stream()
                    .filter(it -> it.decision().isEmpty())
                    .forEach(it -> {
                        note(lead, it.id(), EntryKind.FLEXI_MEETING);
                        assertThat(decided(it.id(), false)).isEmpty();
                    });
        }

        assertThat(Asking.asked(() -> requests.of(lead, pupil))).isLessThanOrEqualTo(9);
    }
}
