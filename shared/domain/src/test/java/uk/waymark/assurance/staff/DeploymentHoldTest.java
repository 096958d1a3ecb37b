package uk.waymark.assurance.staff;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.attendance.Fact;
import uk.waymark.attendance.Marks;
import uk.waymark.attendance.NewMark;
import uk.waymark.attendance.Receipt;
import uk.waymark.attendance.Receipt.Outcome;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.commissioning.Commissions;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.StaffWorld;
import uk.waymark.fixtures.World;
import uk.waymark.ids.Id;
import uk.waymark.ids.MarkId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Notice;
import uk.waymark.notices.Notices;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;

/** Nobody who is on the record works with a school's pupils before that school has the written assurance. */
class DeploymentHoldTest extends DomainTest {
    @Inject
    StaffRecord record;

    @Inject
    StaffAssurance assurance;

    @Inject
    StaffWorld staff;

    @Inject
    Commissions commissions;

    @Inject
    Marks marks;

    @Inject
    Notices notices;

    @Inject
    SettingDecisions settings;

    @Inject
    World world;

    @Inject
    MovableClock clock;

    private static final Session NOW = new Session(MovableClock.MONDAY, Half.AM);

    private SchoolId school;
    private ProviderId provider;
    private PlacementId placement;
    private Actor manager;
    private Actor tutor;
    private Actor lead;

    @BeforeEach
    void aPlacedPupil() {
        clock.set(MovableClock.MONDAY, 9, 5);
        school = world.school();
        provider = world.provider();
        placement = world.placement(world.pupil(school), school, world.site(provider));
        commissions.open(school, provider, Optional.empty());
        manager = world.at(provider, Role.PROVIDER_MANAGER);
        tutor = world.at(provider, Role.TUTOR);
        lead = world.at(school, Role.AP_LEAD);
    }

    private Receipt mark(Actor who, PlacementId whom) {
        return marks.record(
                        who,
                        List.of(new NewMark(
                                MarkId.next(), whom, NOW, Fact.PRESENT, null, null, null, clock.instant(), null, null)))
                .getFirst();
    }

    private void settle(String value) {
        assertThat(settings.decide(
                        lead, new Scope.OfSchool(school), "deploy_hold", value, MovableClock.MONDAY, "Our policy"))
                .isEmpty();
    }

    @Test
    @Tag("SAL-19")
    @Tag("SCR-06")
    @Tag("DL-29")
    @Tag("CX-07")
    void aNewWorkerCannotTakeARegisterUntilTheSchoolHasTheAssurance() {
        var id = staff.sound(manager, provider, StaffWorld.tutor("Kit Example", Optional.of(tutor.person())));

        var held = mark(tutor, placement);

        assertThat(held.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(held.refusal().map(Refused::code)).contains("STAFF_HELD");
        assertThat(record.open(manager, id).orElseThrow().line().state()).isEqualTo(StaffState.HELD);

        assertThat(assurance.assure(lead, school, provider, id, "E-mail of 20 Nov"))
                .isEmpty();

        assertThat(mark(tutor, placement).outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(record.open(manager, id).orElseThrow().line().state()).isEqualTo(StaffState.COMPLETE);
        assertThat(notices.latest(manager)).extracting(Notice::kind).contains(Kind.STAFF_CLEARED);
    }

    @Test
    @Tag("SCR-06")
    void oneSchoolsAssuranceIsNotAnothers() {
        var other = world.school();
        commissions.open(other, provider, Optional.empty());
        var theirs = world.placement(world.pupil(other), other, world.site(provider));
        var id = staff.sound(manager, provider, StaffWorld.tutor("Kit Example", Optional.of(tutor.person())));
        assurance.assure(lead, school, provider, id, "E-mail of 20 Nov");

        assertThat(mark(tutor, placement).outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(mark(tutor, theirs).refusal().map(Refused::code)).contains("STAFF_HELD");
        assertThat(assurance
                        .of(world.at(other, Role.AP_LEAD), provider)
                        .getFirst()
                        .schools())
                .extracting(SchoolClearance::school)
                .containsExactly(other);
    }

    @Test
    @Tag("CX-07")
    void aSchoolMayDecideNotToHold() {
        staff.sound(manager, provider, StaffWorld.tutor("Kit Example", Optional.of(tutor.person())));

        settle("no");

        assertThat(mark(tutor, placement).outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void ofWhomNoRecordIsKeptNothingIsHeld() {
        staff.sound(manager, provider);

        assertThat(mark(tutor, placement).outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    @Tag("SCR-06")
    void whoeverHasLeftOrHasACheckThatIsNotInOrderIsHeldAgain() {
        var id = staff.sound(manager, provider, StaffWorld.tutor("Kit Example", Optional.of(tutor.person())));
        assurance.assure(lead, school, provider, id, "E-mail of 20 Nov");
        clock.move(Duration.ofMinutes(1));
        record.check(manager, id, NewCheck.made(Id.next(), CheckKind.DBS, MovableClock.MONDAY, "Ash Keeper", false));
        assertThat(mark(tutor, placement).refusal().map(Refused::message).orElse(""))
                .contains("not satisfactory");

        clock.move(Duration.ofMinutes(1));
        staff.checked(manager, id, CheckKind.DBS);
        assertThat(mark(tutor, placement).outcome()).isEqualTo(Outcome.ACCEPTED);

        record.leave(manager, id, MovableClock.MONDAY.minusDays(1));
        assertThat(mark(tutor, placement).refusal().map(Refused::message).orElse(""))
                .contains("you have left");
    }

    @Test
    @Tag("SCR-04")
    @Tag("SCR-11")
    void aSchoolCannotRecordItsAssuranceAboutSomebodyWithAGapAndReadsWhich() {
        var id = staff.added(manager, provider, StaffWorld.tutor("Kit Example", Optional.empty()));

        assertThat(assurance.assure(lead, school, provider, id, "They said so")).hasValueSatisfying(refused -> {
            assertThat(refused.code()).isEqualTo("GAP");
            assertThat(refused.message()).contains("Kit Example: right to work is not recorded");
        });
        staff.checked(manager, id, CheckKind.ofTheLetter().toArray(CheckKind[]::new));
        assertThat(assurance.assure(lead, school, provider, id, " "))
                .map(Refused::code)
                .contains("NOTE");
        assertThat(assurance.assure(lead, school, provider, id, "Letter of 20 Nov"))
                .isEmpty();
    }

    @Test
    @Tag("SAL-26")
    void aPersonAddedToTheSharedRecordIsNewsToEverySchoolThatHasTheAssuranceAboutTheOthers() {
        var other = world.school();
        commissions.open(other, provider, Optional.empty());
        var theirs = world.at(other, Role.DSL);
        var first = staff.sound(manager, provider);
        assurance.assure(lead, school, provider, first, "Letter of 20 Nov");
        assurance.assure(theirs, other, provider, first, "Letter of 20 Nov");

        staff.added(manager, provider, StaffWorld.tutor("New Example", Optional.empty()));

        assertThat(List.of(lead, theirs))
                .allSatisfy(reader -> assertThat(notices.latest(reader))
                        .extracting(Notice::kind)
                        .containsExactly(Kind.STAFF_WAITS));
    }

    @Test
    @Tag("SCR-03")
    @Tag("SCR-12")
    void aSchoolReadsTheRecordOfAProviderThatItUsesAndNobodyElseDoes() {
        staff.sound(manager, provider);

        assertThat(assurance.of(lead, provider)).hasSize(1);
        assertThat(assurance.of(world.at(school, Role.HEAD), provider)).hasSize(1);
        assertThat(List.of(
                        world.at(world.school(), Role.AP_LEAD),
                        world.at(school, Role.GOVERNOR),
                        world.at(school, Role.OFFICE),
                        tutor))
                .allSatisfy(other -> {
                    assertThat(assurance.of(other, provider)).isEmpty();
                    assertThat(assurance.missing(other, provider)).isEmpty();
                });
    }

    @Test
    void onlyWhoeverAnswersLettersRecordsAnAssurance() {
        var id = staff.sound(manager, provider);

        assertThat(List.of(world.at(school, Role.SENIOR_LEADER), world.at(world.school(), Role.AP_LEAD), manager))
                .allSatisfy(other -> assertThat(assurance.assure(other, school, provider, id, "Said so"))
                        .map(Refused::code)
                        .contains("NOT_FOUND"));
    }
}
