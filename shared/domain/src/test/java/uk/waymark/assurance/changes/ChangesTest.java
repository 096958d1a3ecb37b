package uk.waymark.assurance.changes;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.assurance.staff.StaffRecord;
import uk.waymark.assurance.staff.StaffState;
import uk.waymark.commissioning.Commissions;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.StaffWorld;
import uk.waymark.fixtures.World;
import uk.waymark.ids.Id;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.StaffId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Notice;
import uk.waymark.notices.Notices;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;

class ChangesTest extends DomainTest {
    @Inject
    Changes changes;

    @Inject
    StaffRecord record;

    @Inject
    Commissions commissions;

    @Inject
    SettingDecisions settings;

    @Inject
    Notices notices;

    @Inject
    World world;

    @Inject
    MovableClock clock;

    private SchoolId school;
    private ProviderId provider;
    private Actor manager;
    private Actor lead;

    @BeforeEach
    void aProviderThatASchoolUses() {
        clock.set(MovableClock.MONDAY, 9, 0);
        school = world.school();
        provider = world.provider();
        commissions.open(school, provider, Optional.empty());
        manager = world.at(provider, Role.PROVIDER_MANAGER);
        lead = world.at(school, Role.AP_LEAD);
    }

    private static NewChange change(ChangeKind kind, Instant happenedAt) {
        return new NewChange(Id.next(), kind, "What has changed", happenedAt, Optional.empty());
    }

    private Change.Told toldAfter(ChangeKind kind, Duration later) {
        var happenedAt = clock.instant();
        clock.move(later);
        assertThat(changes.tell(manager, provider, change(kind, happenedAt))).isEmpty();
        return changes.of(lead, provider, 1, 0).getFirst().schools().getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "DSL_OR_DEPUTY, AT_ONCE, 59, 61",
        "SENIOR_LEADER, AT_ONCE, 59, 61",
        "FILTERING, AT_ONCE, 59, 61",
        "OTHER_RISK, AT_ONCE, 59, 61",
        "PUPIL_INCIDENT, SAME_DAY, 899, 901",
        "SAFEGUARDING_POLICY, WORKING_DAY, 2339, 2341",
        "MATERIAL_INCIDENT, WORKING_DAY, 2339, 2341",
    })
    @Tag("SAL-15")
    @Tag("SAL-16")
    @Tag("SAL-17")
    @Tag("SAL-20")
    @Tag("SAL-21")
    @Tag("SAL-22")
    @Tag("CX-05")
    @Tag("CX-06")
    @Tag("CX-07")
    @Tag("DL-25")
    @Tag("DL-26")
    @Tag("DL-28")
    @Tag("DL-30")
    @Tag("DL-31")
    @Tag("DL-33")
    void eachKindHasItsOwnClockThatRunsFromWhenItHappened(ChangeKind kind, TellBy clockOf, long inTime, long late) {
        assertThat(toldAfter(kind, Duration.ofMinutes(inTime)))
                .satisfies(told -> assertThat(told.clock()).isEqualTo(clockOf))
                .satisfies(told -> assertThat(told.late()).isFalse());

        clock.set(MovableClock.MONDAY, 9, 0);
        assertThat(toldAfter(kind, Duration.ofMinutes(late)).late()).isTrue();
    }

    @Test
    @Tag("DL-30")
    void oneWorkingDayAfterAFridayEndsOnMondayNight() {
        clock.set(MovableClock.MONDAY.minusDays(3), 16, 0);

        assertThat(toldAfter(ChangeKind.SAFEGUARDING_POLICY, Duration.ofDays(3)).late())
                .isFalse();
        clock.set(MovableClock.MONDAY.minusDays(3), 16, 0);
        assertThat(toldAfter(ChangeKind.SAFEGUARDING_POLICY, Duration.ofDays(4)).late())
                .isTrue();
    }

    @Test
    @Tag("CX-05")
    @Tag("CX-07")
    void eachSchoolHasItsOwnClock() {
        var other = world.school();
        commissions.open(other, provider, Optional.empty());
        var theirs = world.at(other, Role.AP_LEAD);
        settings.decide(
                theirs,
                new Scope.OfSchool(other),
                "filter_change.clock",
                "WORKING_DAY",
                MovableClock.MONDAY,
                "The letter's text");
        settings.decide(
                theirs,
                new Scope.OfSchool(other),
                "staff_change.clock",
                "SAME_DAY",
                MovableClock.MONDAY,
                "The letter's text");
        var happenedAt = clock.instant();
        clock.move(Duration.ofHours(3));

        changes.tell(manager, provider, change(ChangeKind.FILTERING, happenedAt));
        changes.tell(manager, provider, change(ChangeKind.SENIOR_LEADER, happenedAt));

        assertThat(changes.of(lead, provider, 5, 0))
                .allSatisfy(it -> assertThat(it.isLate()).isTrue());
        assertThat(changes.of(theirs, provider, 5, 0))
                .allSatisfy(it -> assertThat(it.isLate()).isFalse());
        assertThat(changes.of(theirs, provider, 5, 0))
                .allSatisfy(it ->
                        assertThat(it.schools()).extracting(Change.Told::school).containsExactly(other));
        assertThat(changes.told(manager, provider, 5, 0))
                .allSatisfy(it -> assertThat(it.schools()).hasSize(2));
    }

    @Test
    @Tag("SAL-15")
    @Tag("DL-26")
    void everyCommissionersLeadAndDslIsToldOnce() {
        var other = world.school();
        commissions.open(other, provider, Optional.empty());
        var readers = List.of(lead, world.at(school, Role.DSL), world.at(other, Role.DSL));
        var change = change(ChangeKind.FILTERING, clock.instant());

        changes.tell(manager, provider, change);
        changes.tell(manager, provider, change);

        assertThat(readers)
                .allSatisfy(reader -> assertThat(notices.latest(reader))
                        .extracting(Notice::kind)
                        .containsExactly(Kind.CHANGE_TOLD));
        assertThat(changes.told(manager, provider, 5, 0)).hasSize(1);
    }

    @Test
    @Tag("SAL-18")
    @Tag("SAL-19")
    @Tag("DL-29")
    void aNewWorkerIsToldAndPutOnTheRecordInOneGoAndHeld() {
        var id = StaffId.next();
        var change = new NewChange(
                Id.next(), ChangeKind.NEW_WORKER, "A new tutor from today", clock.instant(), Optional.of(id));

        assertThat(changes.tellOfWorker(manager, provider, change, StaffWorld.tutor("Kit Example", Optional.empty())))
                .isEmpty();

        assertThat(changes.of(lead, provider, 1, 0).getFirst().staff()).contains("Kit Example");
        assertThat(record.open(manager, id).orElseThrow().line().state()).isEqualTo(StaffState.GAP);
        assertThat(record.open(manager, id).orElseThrow().line().schools())
                .allSatisfy(it -> assertThat(it.isHeld()).isTrue());
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThat(changes.tell(
                        manager,
                        provider,
                        change(ChangeKind.FILTERING, clock.instant().plusSeconds(60))))
                .map(Refused::code)
                .contains("WHEN");
        assertThat(changes.tell(
                        manager,
                        provider,
                        new NewChange(Id.next(), ChangeKind.FILTERING, " ", clock.instant(), Optional.empty())))
                .map(Refused::code)
                .contains("WHAT");
        assertThat(changes.tell(manager, provider, change(ChangeKind.NEW_WORKER, clock.instant())))
                .map(Refused::code)
                .contains("STAFF");
        var stranger = new NewChange(
                Id.next(), ChangeKind.NEW_WORKER, "Somebody", clock.instant(), Optional.of(StaffId.next()));
        assertThat(changes.tell(manager, provider, stranger)).map(Refused::code).contains("STAFF");
    }

    @Test
    void strangersTellAndReadNothing() {
        changes.tell(manager, provider, change(ChangeKind.FILTERING, clock.instant()));

        assertThat(List.of(
                        world.at(world.provider(), Role.PROVIDER_MANAGER),
                        world.at(provider, Role.TUTOR),
                        world.at(world.school(), Role.AP_LEAD),
                        world.at(school, Role.GOVERNOR)))
                .allSatisfy(other -> {
                    assertThat(changes.tell(other, provider, change(ChangeKind.FILTERING, clock.instant())))
                            .map(Refused::code)
                            .contains("NOT_YOURS");
                    assertThat(changes.told(other, provider, 5, 0)).isEmpty();
                    assertThat(changes.of(other, provider, 5, 0)).isEmpty();
                });
    }

    @Test
    void aSchoolThatBeganToUseTheProviderLaterDoesNotReadWhatWasToldBefore() {
        changes.tell(manager, provider, change(ChangeKind.FILTERING, clock.instant()));
        var later = world.school();
        commissions.open(later, provider, Optional.empty());

        assertThat(changes.of(world.at(later, Role.AP_LEAD), provider, 5, 0)).isEmpty();
    }
}
