package uk.waymark.arrangements;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Actors;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.accounts.Organisation;
import uk.waymark.accounts.People;
import uk.waymark.attendance.RegisterEntries;
import uk.waymark.attendance.RegisterLine;
import uk.waymark.calendar.Calendars;
import uk.waymark.calendar.Closure;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.fixtures.Asking;
import uk.waymark.fixtures.World;
import uk.waymark.ids.Id;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Notice;
import uk.waymark.notices.Notices;
import uk.waymark.pupils.Pupils;

/** Anybody at school proposes; the head decides about every one, once. */
class PartTimeProposalsTest extends ArrangementTest {
    private static final long MOST = 8;

    @Inject
    RegisterEntries entries;

    @Inject
    Calendars calendars;

    @Inject
    Notices notices;

    @Inject
    Actors actors;

    @Inject
    People people;

    @Inject
    Pupils pupils;

    private List<Kind> told(Actor actor) {
        return notices.latest(actor).stream().map(Notice::kind).toList();
    }

    private RegisterLine line(LocalDate day, Half half) {
        return entries.day(lead, day, 0).stream()
                .filter(it -> it.key().session().equals(new Session(day, half)))
                .findFirst()
                .orElseThrow();
    }

    private Optional<String> propose(NewProposal wanted) {
        return proposals.propose(teacher, pupil, wanted).map(Refused::code);
    }

    @Test
    @Tag("ADJ-05")
    @Tag("ADJ-14")
    void aTeacherProposesTheHeadDecidesAndTheRegisterFollows() {
        var id = proposed(pupil, Set.of(TUESDAY_AFTERNOON));
        assertThat(told(head)).contains(Kind.ARRANGEMENT_TO_DECIDE);
        assertThat(line(TUESDAY, Half.PM).proposal().code()).isNotEqualTo(Optional.of("C2"));
        assertThat(proposals.decide(lead, pupil, id, true, "Yes").map(Refused::code))
                .contains("NOT_FOUND");
        conditions(pupil, id);

        assertThat(approve(id)).isEmpty();

        assertThat(line(TUESDAY, Half.PM).proposal().code()).contains("C2");
        assertThat(line(TUESDAY, Half.AM).state().isExpected()).isTrue();
        assertThat(told(teacher)).contains(Kind.ARRANGEMENT_DECIDED);
        assertThat(shown(id).decision().orElseThrow().selfApproved()).isFalse();
        assertThat(proposals.mine(teacher).getFirst().decision().orElseThrow().approved())
                .isTrue();
        // It expires by itself: the Tuesday after the last day is expected again.
        assertThat(line(LocalDate.of(2026, 12, 15), Half.PM).state().isExpected())
                .isTrue();
    }

    @Test
    @Tag("ADJ-05")
    void aDecisionIsMadeOnceAndTheOwnProposalIsMarked() throws Exception {
        var wanted = proposal(ArrangementGround.MEDICAL, Set.of(TUESDAY_AFTERNOON));
        assertThat(proposals.propose(head, pupil, wanted)).isEmpty();
        conditions(pupil, wanted.id());
        var other = world.at(school, Role.HEAD);

        Callable<Optional<Refused>> mine = () -> proposals.decide(head, pupil, wanted.id(), true, "Yes");
        Callable<Optional<Refused>> theirs = () -> proposals.decide(other, pupil, wanted.id(), false, "No");
        List<Optional<Refused>> outcomes;
        try (var both = Executors.newFixedThreadPool(2)) {
            var one = both.submit(mine);
            var two = both.submit(theirs);
            outcomes = List.of(one.get(), two.get());
        }

        assertThat(outcomes.stream().filter(Optional::isEmpty)).hasSize(1);
        assertThat(outcomes.stream().flatMap(Optional::stream).map(Refused::code))
                .containsExactly("DECIDED");
        var decided = shown(wanted.id()).decision().orElseThrow();
        assertThat(decided.selfApproved()).isEqualTo(decided.approved());
    }

    @Test
    void whoLostTheRoleOrIsOfAnotherSchoolDecidesNothing() {
        var id = proposed(pupil, Set.of(TUESDAY_AFTERNOON));
        conditions(pupil, id);
        var leaving = world.at(school, Role.HEAD);
        var at = new Organisation.AtSchool(school);
        var member = people.of(World.ADMINISTRATOR, at).stream()
                .filter(it -> it.person().equals(leaving.person()))
                .findFirst()
                .orElseThrow();
        assertThat(people.endRole(World.ADMINISTRATOR, at, member)).isEmpty();
        var now = actors.of(leaving.person()).orElseThrow();
        var elsewhere = world.at(world.school(), Role.HEAD);

        for (var actor : List.of(now, elsewhere, world.at(provider, Role.PROVIDER_MANAGER))) {
            assertThat(proposals.decide(actor, pupil, id, true, "Yes").map(Refused::code))
                    .contains("NOT_FOUND");
            assertThat(arrangements.of(actor, pupil)).isEmpty();
            assertThat(proposals
                            .propose(actor, pupil, proposal(ArrangementGround.MEDICAL, Set.of(TUESDAY_AFTERNOON)))
                            .map(Refused::code))
                    .contains("NOT_FOUND");
        }
        assertThat(shown(id).decision()).isEmpty();
    }

    @Test
    @Tag("ADJ-05")
    void aRefusalHasItsReasonAndNothingChanges() {
        var id = proposed(pupil, Set.of(TUESDAY_AFTERNOON));
        assertThat(proposals.decide(head, pupil, id, false, " ").map(Refused::code))
                .contains("REASON");

        assertThat(proposals.decide(head, pupil, id, false, "Support in class first"))
                .isEmpty();

        assertThat(shown(id).state(MONDAY)).isEqualTo(Arrangement.State.REFUSED);
        assertThat(line(TUESDAY, Half.PM).state().isExpected()).isTrue();
        assertThat(approve(id)).contains("DECIDED");
    }

    @Test
    @Tag("ADJ-01")
    void aMinorAdjustmentIsRecordedAndNeedsNobodysDecision() {
        var wanted = new NewProposal(
                Id.next(),
                ArrangementKind.MINOR,
                MONDAY,
                LAST,
                ArrangementGround.OTHER,
                "Crowds at the gate are hard",
                true,
                EntitlementRoute.AT_SCHOOL,
                "Comes ten minutes later through the side door",
                Set.of());
        assertThat(propose(wanted)).isEmpty();
        assertThat(propose(wanted)).isEmpty();

        assertThat(arrangements.of(lead, pupil)).hasSize(1);
        assertThat(shown(wanted.id()).state(MONDAY)).isEqualTo(Arrangement.State.RUNNING);
        assertThat(told(head)).doesNotContain(Kind.ARRANGEMENT_TO_DECIDE);
        assertThat(approve(wanted.id())).contains("MINOR");
        assertThat(line(TUESDAY, Half.PM).state().isExpected()).isTrue();

        var notMinor = new NewProposal(
                Id.next(),
                ArrangementKind.MINOR,
                MONDAY,
                LAST,
                ArrangementGround.OTHER,
                "Tired",
                false,
                EntitlementRoute.AT_SCHOOL,
                "Tuesdays off",
                WHOLE_TUESDAY);
        assertThat(propose(notMinor)).contains("NOT_MINOR");
        assertThat(arrangements
                        .end(head, pupil, wanted.id(), TUESDAY, "Not needed any more")
                        .map(Refused::code))
                .isEmpty();
        assertThat(shown(wanted.id()).lastDay()).isEqualTo(TUESDAY);
    }

    @Test
    @Tag("ADJ-03")
    void oddDatesAndEmptyProposalsAreRefusedInWords() {
        var off = Set.of(TUESDAY_AFTERNOON);
        var medical = ArrangementGround.MEDICAL;
        assertThat(calendars.close(head, school, new Closure(TUESDAY, Closure.Kind.INSET, "Training")))
                .isEmpty();

        assertThat(propose(proposal(LAST, MONDAY, medical, off))).contains("DATES");
        assertThat(propose(proposal(MONDAY.minusDays(3), LAST, medical, off))).contains("DATES");
        assertThat(propose(proposal(TUESDAY, LAST, medical, off))).contains("HOLIDAY");
        assertThat(propose(proposal(MONDAY, LAST.plusDays(1), medical, off))).contains("HOLIDAY");
        assertThat(propose(proposal(MONDAY, MONDAY.plusWeeks(30), medical, off)))
                .contains("TOO_LONG");
        assertThat(propose(proposal(MONDAY, LAST, medical, Set.of()))).contains("SESSIONS");
        assertThat(propose(proposal(MONDAY, LAST, medical, off))).isEmpty();
        assertThat(propose(proposal(MONDAY, LAST, medical, off))).contains("WAITS");
    }

    @Test
    @Tag("ADJ-04")
    @Tag("CX-21")
    void behaviourAloneIsNoReasonButMayBeNotedAsASignOfDifficulty() {
        preset("TRUST_PRIMARY");

        var refused =
                proposals.propose(teacher, pupil, proposal(ArrangementGround.BEHAVIOUR, Set.of(TUESDAY_AFTERNOON)));

        assertThat(refused.orElseThrow().code()).isEqualTo("BEHAVIOUR");
        assertThat(refused.orElseThrow().message()).contains("not a way to manage behaviour");
        assertThat(propose(proposal(ArrangementGround.OTHER, Set.of(TUESDAY_AFTERNOON))))
                .contains("GROUND");
        var noted = new NewProposal(
                Id.next(),
                ArrangementKind.PART_TIME,
                TUESDAY,
                LAST,
                ArrangementGround.EXCEPTIONAL,
                "Grief after a death at home",
                true,
                EntitlementRoute.PARTLY_ELSEWHERE,
                "",
                Set.of(TUESDAY_AFTERNOON));
        assertThat(propose(noted)).isEmpty();
        assertThat(shown(noted.id()).dysregulation()).isTrue();
    }

    @Test
    @Tag("ADJ-16")
    @Tag("CX-21")
    void oneSchoolAcceptsMedicalReasonsOnlyAndAnotherAnythingThatIsRecorded() {
        preset("INDEPENDENT_SEN_GROUP");
        assertThat(propose(proposal(ArrangementGround.EXCEPTIONAL, Set.of(TUESDAY_AFTERNOON))))
                .contains("GROUND");
        assertThat(propose(proposal(ArrangementGround.BEHAVIOUR, Set.of(TUESDAY_AFTERNOON))))
                .contains("BEHAVIOUR");

        preset("MULTI_ACADEMY_TRUST");
        var mixed = proposal(ArrangementGround.BEHAVIOUR, Set.of(TUESDAY_AFTERNOON));
        assertThat(propose(mixed)).isEmpty();
        conditions(pupil, mixed.id());

        preset("INDEPENDENT_SEN_GROUP");
        assertThat(approve(mixed.id())).contains("BEHAVIOUR");
        preset("MULTI_ACADEMY_TRUST");
        assertThat(approve(mixed.id())).isEmpty();
    }

    @Test
    @Tag("ADJ-02")
    void theLawfulRouteIsOnRecord() {
        assertThat(shown(proposed(pupil, Set.of(TUESDAY_AFTERNOON))).route()).isEqualTo(EntitlementRoute.NOT_MET);
    }

    @Test
    void aTeacherNamesThePupilAndSeesNoList() {
        var named = world.pupil(school, "Zoë", "O'Unusual");
        assertThat(arrangements.of(teacher, named)).isEmpty();
        assertThat(pupils.list(teacher, "", 10, 0)).isEmpty();
        var wanted = proposal(ArrangementGround.MEDICAL, Set.of(TUESDAY_AFTERNOON));

        assertThat(proposals.proposeFor(teacher, "O'Unusual", wanted).map(Refused::code))
                .contains("WHO");
        assertThat(proposals.proposeFor(teacher, " ", wanted).map(Refused::code))
                .contains("WHO");
        assertThat(proposals
                        .proposeFor(world.at(world.school(), Role.TEACHER), "Zoë O'Unusual", wanted)
                        .map(Refused::code))
                .contains("WHO");
        assertThat(proposals.proposeFor(teacher, "Zoë O'Unusual", wanted)).isEmpty();
        assertThat(arrangements.of(lead, named)).hasSize(1);
    }

    @Test
    void fullTimeBeginsAgainEarlierAndAFurtherOneIsANewDecision() {
        var id = agreed(Set.of(TUESDAY_AFTERNOON));
        var again = proposal(MONDAY, LAST, ArrangementGround.MEDICAL, Set.of(TUESDAY_AFTERNOON));
        assertThat(propose(again)).isEmpty();
        conditions(pupil, again.id());
        assertThat(approve(again.id())).contains("OVERLAP");

        assertThat(arrangements.end(lead, pupil, id, TUESDAY, "Well again").map(Refused::code))
                .contains("NOT_FOUND");
        assertThat(arrangements.end(head, pupil, id, TUESDAY, " ").map(Refused::code))
                .contains("REASON");
        assertThat(arrangements.end(head, pupil, id, TUESDAY, "Well again")).isEmpty();
        assertThat(line(TUESDAY.plusWeeks(1), Half.PM).state().isExpected()).isTrue();
        assertThat(arrangements.end(head, pupil, id, TUESDAY, "Again").map(Refused::code))
                .contains("DATES");
    }

    @Test
    void oneArrangementOrTenAskTheSameNumberOfTimes() {
        agreed(WHOLE_TUESDAY);
        // The pool may open a connection while one is counted, so the number is bounded and not compared.
        assertThat(asked()).isLessThanOrEqualTo(MOST);
        for (var number = 0; number < 9; number++) {
            var other = world.pupil(school);
            parentOf(other);
            proposed(other, WHOLE_TUESDAY);
        }

        assertThat(asked()).isLessThanOrEqualTo(MOST);
    }

    private long asked() {
        return Asking.asked(() -> arrangements.overview(lead));
    }

    /** Of a proposal that nobody has made. */
    @Test
    void whatIsNotThereLooksLikeWhatIsNotYours() {
        assertThat(proposals.decide(head, pupil, UUID.randomUUID(), true, "Yes"))
                .isEqualTo(proposals.decide(lead, pupil, proposed(pupil, Set.of(TUESDAY_AFTERNOON)), true, "Yes"));
    }
}
