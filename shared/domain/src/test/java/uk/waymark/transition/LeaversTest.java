package uk.waymark.transition;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.attendance.Registers;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Notices;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.placements.Placements;

/** A pupil moves to another school in the middle of a placement, or a placement never begins. */
class LeaversTest extends DomainTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Inject
    Leavers leavers;

    @Inject
    Placements placements;

    @Inject
    PlacementFiles files;

    @Inject
    Registers registers;

    @Inject
    Notices notices;

    @Inject
    MovableClock clock;

    @Inject
    World world;

    private SchoolId school;
    private SiteId site;
    private PupilId pupil;
    private Actor head;
    private Actor manager;

    @BeforeEach
    void aPlacedPupil() {
        clock.set(TODAY, 9, 5);
        school = world.school();
        ProviderId provider = world.provider();
        site = world.site(provider);
        pupil = world.pupil(school);
        head = world.at(school, Role.HEAD);
        manager = world.at(provider, Role.PROVIDER_MANAGER);
    }

    private int expected(LocalDate day) {
        clock.set(day, 9, 5);
        return registers.of(manager, new Session(day, Half.AM)).lines().size();
    }

    @Test
    void theRunningPlacementEndsWithTheRollAndTheProviderIsTold() {
        var running = world.placement(pupil, school, site);
        var other = world.placement(world.pupil(school), school, site);

        assertThat(leavers.left(head, pupil, TODAY, "A school in the next county"))
                .isEmpty();

        var file = files.atSchool(head, running).orElseThrow();
        assertThat(file.endsOn()).isEqualTo(TODAY);
        assertThat(notices.latest(manager)).anyMatch(it -> it.kind() == Kind.PLACEMENT_ENDED);
        assertThat(expected(TODAY)).isEqualTo(2);
        assertThat(expected(TODAY.plusDays(1))).isEqualTo(1);
        assertThat(files.atProvider(manager, running)).isEmpty();
        assertThat(files.atProvider(manager, other)).isPresent();
    }

    @Test
    void aPlacementThatWasToComeNeverBegins() {
        PlacementId toCome = world.placement(pupil, school, site, TODAY.plusDays(7), TODAY.plusWeeks(6));

        assertThat(leavers.left(head, pupil, TODAY.minusDays(3), "Moved on Friday"))
                .isEmpty();

        assertThat(files.atProvider(manager, toCome)).isEmpty();
        assertThat(expected(TODAY.plusDays(7))).isZero();
    }

    @Test
    void whoHasLeftIsLeftOnceAndOnlyForTheirOwnSchool() {
        var elsewhere = world.at(world.school(), Role.HEAD);
        assertThat(leavers.left(elsewhere, pupil, TODAY, "x").orElseThrow().code())
                .isEqualTo("NOT_FOUND");
        assertThat(leavers.left(manager, pupil, TODAY, "x").orElseThrow().code())
                .isEqualTo("NOT_FOUND");
        assertThat(leavers.left(head, pupil, TODAY.plusDays(1), "x")
                        .orElseThrow()
                        .code())
                .isEqualTo("IN_THE_FUTURE");
        assertThat(leavers.left(head, pupil, TODAY, " ").orElseThrow().code()).isEqualTo("INVALID");

        assertThat(leavers.left(head, pupil, TODAY, "Moved")).isEmpty();
        assertThat(leavers.left(head, pupil, TODAY, "Moved").orElseThrow().code())
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void whatHasNotBegunIsTakenBackAndWhatRunsIsNot() {
        var toCome = world.placement(pupil, school, site, TODAY.plusDays(7), TODAY.plusWeeks(6));
        var running = world.placement(world.pupil(school), school, site);

        assertThat(placements.withdraw(head, toCome, "The family has changed its mind"))
                .isEmpty();
        assertThat(placements.withdraw(head, toCome, "Again").orElseThrow().code())
                .isEqualTo("NOT_WITHDRAWN");
        assertThat(placements.withdraw(head, running, "No").orElseThrow().code())
                .isEqualTo("NOT_WITHDRAWN");

        assertThat(expected(TODAY.plusDays(7))).isEqualTo(1);
    }
}
