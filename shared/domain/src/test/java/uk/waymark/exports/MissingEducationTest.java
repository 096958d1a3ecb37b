package uk.waymark.exports;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Role;
import uk.waymark.calendar.Half;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.PartTimeWorld;
import uk.waymark.fixtures.World;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.timetable.Suspensions;
import uk.waymark.timetable.WeekSession;

@Tag("ATT-29")
@Tag("NOT-13")
class MissingEducationTest extends DomainTest {
    private static final LocalDate TODAY = MovableClock.MONDAY;
    private static final LocalDate LAST = LocalDate.of(2026, 12, 11);

    @Inject
    MissingEducation missing;

    @Inject
    PartTimeWorld partTime;

    @Inject
    Suspensions suspensions;

    @Inject
    World world;

    @Inject
    MovableClock clock;

    private SchoolId school = SchoolId.next();
    private PupilId pupil = PupilId.next();

    @BeforeEach
    void onePlacedPupil() {
        clock.set(TODAY, 9, 5);
        school = world.school();
        pupil = world.pupil(school, "Wren", "Elsewhere");
        world.placement(pupil, school, world.site(world.provider()));
    }

    private List<String> lines(Role role) {
        return new String(missing.file(World.actorOf(school, role)).content(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    @Test
    void aPlacedPupilStandsThereWithProviderAndHoursAWeek() {
        assertThat(lines(Role.AP_LEAD)).hasSize(2);
        // Three hours in the morning and two in the afternoon, on five days.
        assertThat(lines(Role.AP_LEAD).getLast())
                .contains("Elsewhere,Wren,2012-05-04", ",2026-09-01,2027-07-16,10,25,25,,,,,");
    }

    @Test
    void aPartTimeTimetableTakesItsHoursOffAndASuspensionStandsBeside() {
        var head = World.actorOf(school, Role.HEAD);
        approve();
        assertThat(suspensions.record(head, pupil, TODAY, TODAY.plusDays(2))).isEmpty();

        assertThat(lines(Role.ATTENDANCE_OFFICER).getLast())
                .contains(",10,25,21," + TODAY + "," + LAST + "," + TODAY + "," + TODAY.plusDays(2) + ",");
    }

    private void approve() {
        assertThat(partTime.agree(
                        World.actorOf(school, Role.HEAD),
                        pupil,
                        TODAY,
                        LAST,
                        TODAY,
                        Set.of(new WeekSession(DayOfWeek.MONDAY, Half.PM), new WeekSession(DayOfWeek.FRIDAY, Half.PM))))
                .isEmpty();
    }

    @Test
    void onlyHeadLeadAndAttendanceOfficerTakeItAndOnlyForTheirSchool() {
        for (var role : Role.values()) {
            var may = Set.of(Role.HEAD, Role.AP_LEAD, Role.ATTENDANCE_OFFICER).contains(role);
            assertThat(missing.mayTake(World.actorOf(school, role)))
                    .as(role.name())
                    .isEqualTo(may);
            assertThat(lines(role)).as(role.name()).hasSize(may ? 2 : 1);
        }
        var other = World.actorOf(world.school(), Role.HEAD);
        assertThat(new String(missing.file(other).content(), StandardCharsets.UTF_8).lines())
                .hasSize(1);
        assertThat(missing.file(other).name()).isEqualTo("pupils-in-alternative-provision-2026-11-23.csv");
    }

    @Test
    void aPlacementThatHasEndedStandsThereNoMore() {
        clock.set(LocalDate.of(2027, 7, 17), 9, 5);

        assertThat(lines(Role.HEAD)).hasSize(1);
    }
}
