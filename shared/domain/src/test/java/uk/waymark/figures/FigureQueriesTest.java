package uk.waymark.figures;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Role;
import uk.waymark.exports.MissingEducation;
import uk.waymark.exports.RegisterSheet;
import uk.waymark.exports.RegisterSheets;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.Register;
import uk.waymark.fixtures.TestDatabase;
import uk.waymark.fixtures.World;
import uk.waymark.ids.PupilId;
import uk.waymark.writeback.CodeMappings;
import uk.waymark.writeback.WriteBacks;

/** Whatever the number of pupils, a screen of figures asks the database the same few times. */
class FigureQueriesTest extends DomainTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 7);

    @Inject
    AttendanceFigures figures;

    @Inject
    Interventions interventions;

    @Inject
    TargetCheck check;

    @Inject
    RegisterSheets sheets;

    @Inject
    MissingEducation missing;

    @Inject
    WriteBacks writeBacks;

    @Inject
    CodeMappings mappings;

    @Inject
    World world;

    @Test
    void onePupilOrFortyAskTheSameNumberOfTimes() {
        var one = numbers(1, 2);
        var forty = numbers(40, 30);

        assertThat(forty).isEqualTo(one);
        // The screen of a school: the stretches, the overview, the open interventions.
        assertThat(one.get(0) + one.get(1) + one.get(4)).isEqualTo(4);
        // One pupil's page for a DSL, who alone is told what follows concerns; that she looked is the fifth.
        assertThat(one.get(2)).isEqualTo(5);
        assertThat(one.subList(3, one.size())).containsExactly(1L, 1L, 1L, 3L, 1L, 1L, 2L, 6L);
    }

    private List<Long> numbers(int pupils, int sessions) {
        var school = world.school();
        var site = world.site(world.provider());
        var officer = world.at(school, Role.ATTENDANCE_OFFICER);
        var dsl = world.at(school, Role.DSL);
        List<PupilId> all = new ArrayList<>();
        for (var number = 0; number < pupils; number++) {
            all.add(world.pupil(school));
            var placement = world.placement(all.getLast(), school, site, FIRST, LocalDate.of(2026, 12, 18));
            Register.decide(
                    placement,
                    Register.sessions(FIRST, sessions),
                    Collections.nCopies(sessions, number % 2 == 0 ? "O" : "B"));
        }
        check.check(school);
        mappings.map(officer, school, "O", "1");
        var year = Stretch.yearTo(MovableClock.MONDAY);
        var week = new RegisterSheet.Wanted(FIRST, FIRST.plusDays(6), Optional.empty(), Optional.empty());
        return List.of(
                asked(() -> figures.stretches(officer)),
                asked(() -> figures.overview(officer, year)),
                asked(() -> figures.of(dsl, all.getFirst(), Optional.empty())),
                asked(() -> figures.sessions(officer, Behind.of(year, school, Behind.POSSIBLE), 0)),
                asked(() -> interventions.open(officer, 0)),
                asked(() -> sheets.page(officer, week, 0)),
                asked(() -> missing.file(officer)),
                asked(() -> mappings.of(officer, school)),
                asked(() -> writeBacks.waiting(officer, school, FIRST, FIRST.plusDays(60))),
                asked(() -> writeBacks.batches(officer, school)),
                asked(() -> writeBacks.make(officer, school, FIRST, FIRST.plusDays(60), true)));
    }

    /** What the application asked the server meanwhile, from the server's own log; the driver's questions about itself left out. */
    private static long asked(Runnable work) {
        try (var connection = TestDatabase.get().owner().connect();
                var statement = connection.createStatement()) {
            statement.execute("SET GLOBAL log_output = 'TABLE'");
            statement.execute("TRUNCATE mysql.general_log");
            statement.execute("SET GLOBAL general_log = ON");
            work.run();
            statement.execute("SET GLOBAL general_log = OFF");
            try (var row = statement.executeQuery(
                    "SELECT COUNT(*) FROM mysql.general_log WHERE user_host LIKE '%waymark_test%' AND command_type = 'Query'"
                            + " AND argument REGEXP '^(SELECT|INSERT|UPDATE|DELETE)' AND argument NOT LIKE '%@@%'"
                            + " AND argument REGEXP 'FROM|INTO|SET'")) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
