package uk.waymark.figures;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.attendance.AttendanceSettings;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.Register;
import uk.waymark.fixtures.TestDatabase;
import uk.waymark.fixtures.World;
import uk.waymark.ids.IdColumns;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.SchoolId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Notices;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;

@Tag("ATT-20")
class InterventionsTest extends DomainTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 5);

    @Inject
    TargetCheck check;

    @Inject
    Interventions interventions;

    @Inject
    SettingDecisions settings;

    @Inject
    Notices notices;

    @Inject
    World world;

    @Inject
    MovableClock clock;

    private SchoolId school = SchoolId.next();
    private PlacementId placement = PlacementId.next();

    @BeforeEach
    void onePupil() {
        clock.set(MovableClock.MONDAY, 9, 5);
        school = world.school();
        placement = place();
    }

    private PlacementId place() {
        return world.placement(
                world.pupil(school), school, world.site(world.provider()), FIRST, LocalDate.of(2027, 3, 26));
    }

    private void decide(LocalDate from, int missed, int attended) {
        List<String> codes = new ArrayList<>(Collections.nCopies(missed, "O"));
        codes.addAll(Collections.nCopies(attended, "B"));
        Register.decide(placement, Register.sessions(from, codes.size()), codes);
    }

    private Actor officer() {
        return World.actorOf(school, Role.ATTENDANCE_OFFICER);
    }

    @Test
    void belowTheTargetOneIsOpenedAndTheOfficerAndTheLeadAreTold() {
        var people = List.of(world.at(school, Role.ATTENDANCE_OFFICER), world.at(school, Role.AP_LEAD));
        decide(FIRST, 2, 18);

        assertThat(check.check(school)).isEqualTo(1);
        assertThat(interventions.open(officer(), 0)).singleElement().satisfies(it -> {
            assertThat(it.rate()).isEqualTo(90.0);
            assertThat(it.target()).isEqualTo(95.0);
            assertThat(it.from()).isEqualTo(FIRST);
        });
        people.forEach(person -> assertThat(notices.latest(person))
                .singleElement()
                .satisfies(notice -> assertThat(notice.kind()).isEqualTo(Kind.BELOW_TARGET)));
    }

    @Test
    void itIsDoneOnceADayAndAPupilHasOneOpenAtTheMost() {
        decide(FIRST, 4, 18);

        assertThat(check.check(school)).isEqualTo(1);
        assertThat(check.check(school)).isZero();
        clock.set(MovableClock.MONDAY.plusDays(1), 9, 5);
        assertThat(check.check(school)).isZero();
        assertThat(interventions.open(officer(), 0)).hasSize(1);
    }

    @Test
    void twoNodesAtOneMomentOpenOne() throws Exception {
        decide(FIRST, 4, 18);
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var both =
                    nodes.invokeAll(List.<Callable<Integer>>of(() -> check.check(school), () -> check.check(school)));
            assertThat(both.get(0).get() + both.get(1).get()).isEqualTo(1);
        }
    }

    @Test
    void tooFewSessionsOpenNothingAndTheTargetItselfIsEnough() {
        decide(FIRST, 5, 14);
        assertThat(check.check(school)).as("19 sessions, compared from 20 on").isZero();

        school = world.school();
        placement = place();
        decide(FIRST, 1, 19);
        assertThat(check.check(school)).as("exactly 95 per cent").isZero();
    }

    @Test
    void sessionsThatAreNotPossibleDoNotBringAPupilToTheTwentieth() {
        decide(FIRST, 5, 14);
        Register.decide(placement, Register.sessions(LocalDate.of(2026, 11, 2), 10), Collections.nCopies(10, "D"));

        assertThat(check.check(school)).isZero();
    }

    @Test
    void aPlacementsOwnTargetGoesBeforeTheSchools() throws SQLException {
        decide(FIRST, 4, 16);
        target(placement, "80.0");
        assertThat(check.check(school)).isZero();

        school = world.school();
        placement = place();
        decide(FIRST, 4, 16);
        target(placement, "80.5");
        assertThat(check.check(school)).isEqualTo(1);
    }

    private static void target(PlacementId placement, String target) throws SQLException {
        try (var connection = TestDatabase.get().owner().connect();
                var update = connection.prepareStatement("UPDATE placement SET target = ? WHERE id = ?")) {
            update.setString(1, target);
            update.setBytes(2, IdColumns.bytes(placement.value()));
            update.executeUpdate();
        }
    }

    @Test
    void theSchoolsOwnSettingDecides() {
        settings.decide(
                World.actorOf(school, Role.HEAD),
                new Scope.OfSchool(school),
                AttendanceSettings.TARGET.name(),
                "85",
                MovableClock.MONDAY,
                "Agreed by governors");
        decide(FIRST, 2, 18);

        assertThat(check.check(school)).isZero();
    }

    @Test
    void afterOneIsClosedOnlyWhatComesAfterwardsCounts() {
        decide(FIRST, 10, 10);
        check.check(school);
        var id = interventions.open(officer(), 0).getFirst().id();
        assertThat(interventions.plan(officer(), id, "A later start on Mondays until Christmas."))
                .isEmpty();
        assertThat(interventions.open(officer(), 0).getFirst().plan()).isPresent();
        assertThat(interventions.close(officer(), id, "Attends again.")).isEmpty();
        assertThat(interventions.close(officer(), id, "Twice.")).isPresent();

        clock.set(LocalDate.of(2026, 11, 24), 9, 5);
        assertThat(check.check(school)).isZero();

        decide(LocalDate.of(2026, 11, 24), 10, 10);
        clock.set(LocalDate.of(2026, 12, 8), 9, 5);
        assertThat(check.check(school)).isEqualTo(1);
        assertThat(interventions.open(officer(), 0).getFirst().from()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void anotherSchoolsInterventionLooksLikeNone() {
        decide(FIRST, 4, 16);
        check.check(school);
        var id = interventions.open(officer(), 0).getFirst().id();
        var other = World.actorOf(world.school(), Role.ATTENDANCE_OFFICER);
        var governor = World.actorOf(school, Role.GOVERNOR);

        for (var stranger : List.of(other, governor)) {
            assertThat(interventions.open(stranger, 0)).isEmpty();
            assertThat(interventions.plan(stranger, id, "Mine"))
                    .isEqualTo(interventions.plan(stranger, UUID.randomUUID(), "Mine"))
                    .isPresent();
            assertThat(interventions.close(stranger, id, "Mine"))
                    .isEqualTo(interventions.close(stranger, UUID.randomUUID(), "Mine"))
                    .isPresent();
        }
        assertThat(interventions.plan(officer(), id, " ")).isPresent();
    }
}
