package uk.waymark.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Role;
import uk.waymark.attendance.DaySheets;
import uk.waymark.attendance.Fact;
import uk.waymark.attendance.Marks;
import uk.waymark.attendance.NewMark;
import uk.waymark.attendance.RegisterEntries;
import uk.waymark.attendance.Registers;
import uk.waymark.attendance.SessionKey;
import uk.waymark.attendance.Whereabouts;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.fixtures.Asking;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.Tasks;
import uk.waymark.fixtures.World;
import uk.waymark.ids.ConcernId;
import uk.waymark.ids.MarkId;
import uk.waymark.ids.PlacementId;
import uk.waymark.obligations.Due;
import uk.waymark.obligations.Obligations;
import uk.waymark.pupils.Pupils;
import uk.waymark.safeguarding.ConcernDraft;
import uk.waymark.safeguarding.Concerns;
import uk.waymark.safeguarding.RaisingConcerns;
import uk.waymark.timetable.Suspensions;

/** Whatever the number of rows, a screen asks the database the same number of times. */
class QueriesTest extends DomainTest {
    @Inject
    Registers registers;

    @Inject
    Whereabouts whereabouts;

    @Inject
    Marks marks;

    @Inject
    RegisterEntries entries;

    @Inject
    DaySheets sheets;

    @Inject
    Suspensions suspensions;

    @Inject
    Pupils pupils;

    @Inject
    Concerns concerns;

    @Inject
    RaisingConcerns raising;

    @Inject
    Obligations obligations;

    @Inject
    Due due;

    @Inject
    World world;

    @Inject
    MovableClock clock;

    private static final Session NOW = new Session(MovableClock.MONDAY, Half.AM);

    private NewMark mark(PlacementId placement) {
        return new NewMark(MarkId.next(), placement, NOW, Fact.PRESENT, null, null, null, clock.instant(), null, null);
    }

    @Test
    void oneRowOrFortyAskTheSameNumberOfTimes() {
        numbers(1);
        var one = numbers(1);
        var forty = numbers(40);

        assertThat(forty).isEqualTo(one);
        assertThat(one.get(0)).as("a register").isLessThanOrEqualTo(4);
        assertThat(one.get(1)).as("a board").isLessThanOrEqualTo(8);
    }

    private List<Long> numbers(int many) {
        var school = world.school();
        var provider = world.provider();
        var site = world.site(provider);
        List<PlacementId> placements = new ArrayList<>();
        for (var number = 0; number < many; number++) {
            placements.add(world.placement(world.pupil(school), school, site));
        }
        var tutor = world.at(provider, Role.TUTOR);
        var dsl = world.at(school, Role.DSL);
        var officer = world.at(school, Role.ATTENDANCE_OFFICER);
        for (var placement : placements) {
            raising.send(
                    tutor,
                    new ConcernDraft(
                            ConcernId.next(),
                            Optional.of(placement),
                            "Something",
                            Optional.of(clock.instant()),
                            "Here",
                            Optional.of(false),
                            "Told"));
        }
        for (var placement : placements) {
            obligations.raise(Tasks.audit("queries/" + placement.value(), school, Role.DSL, NOW.date()));
        }
        return List.of(
                Asking.asked(() -> registers.of(tutor, NOW)),
                Asking.asked(() -> whereabouts.of(dsl, NOW)),
                Asking.asked(() -> whereabouts.figures(dsl, NOW)),
                Asking.asked(() -> entries.day(dsl, NOW.date(), 0)),
                Asking.asked(() -> entries.days(dsl, NOW.date().minusDays(28), NOW.date())),
                Asking.asked(() -> sheets.of(dsl, school, NOW.date())),
                Asking.asked(() -> suspensions.running(dsl)),
                Asking.asked(() -> due.board(dsl)),
                Asking.asked(() -> due.month(dsl, YearMonth.from(NOW.date()))),
                Asking.asked(() -> due.events(dsl)),
                Asking.asked(() -> entries.accept(
                        officer,
                        placements.stream().map(it -> new SessionKey(it, NOW)).toList())),
                Asking.asked(() -> pupils.list(dsl, "", 50, 0)),
                Asking.asked(() -> concerns.ofSchools(dsl, 50, 0)),
                Asking.asked(() -> raising.own(tutor)),
                Asking.asked(() ->
                        marks.record(tutor, placements.stream().map(this::mark).toList())));
    }
}
