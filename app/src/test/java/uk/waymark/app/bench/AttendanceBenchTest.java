package uk.waymark.app.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.runtime.Micronaut;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.waymark.app.Trouble;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.TestDatabase;

/** What is measured is worth nothing on so few marks; that all of it is measured, and nothing stays behind, is worth a test. */
class AttendanceBenchTest {
    private static final Scale FEW =
            new Scale(List.of(1, 2), 96, 480, Duration.ofMillis(600), Duration.ofMillis(200), 1, 1, 3);

    private static List<String> databases() throws SQLException {
        try (var connection = TestDatabase.get().owner().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW DATABASES LIKE 'waymark\\_bench%'")) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    @Test
    void everythingIsMeasuredNoRequestFailsAndNothingStaysBehind() throws SQLException {
        List<String> lines = new ArrayList<>();
        var bench = new AttendanceBench(
                FEW,
                new MovableClock(),
                properties -> Micronaut.build(new String[0])
                        .banner(false)
                        .deduceEnvironment(false)
                        .properties(properties)
                        .build()
                        .start(),
                lines::add);
        boolean right;
        try (var server = Server.at(TestDatabase.get().owner())) {
            right = bench.on(server);
        }

        assertThat(right).as(String.join("\n", lines)).isTrue();
        assertThat(String.join("\n", lines))
                .contains("machine ", "Java ", "Waymark ", "innodb_flush_log_at_trx_commit", "innodb_buffer_pool_size")
                .contains("limit ", "filled    96 marks", "filled    480 marks", "Resident memory")
                .contains("on the larger history", "on the smaller history", "pool has")
                .contains("a post, smaller", "a post, larger", "a register, smaller", "a register, larger")
                .contains("a board, smaller history", "a board, larger history")
                .contains("a post of 12 marks", "a register with a token not seen", "a board   ")
                .contains("Targets", "p95 of a post", "p95 of a register", "p95 of a board")
                .containsPattern("a register asks at most 4 statements +met")
                .containsPattern("a board asks at most 8 statements +met")
                .containsPattern("no request failed +met +0 failed");
        assertThat(databases()).isEmpty();
    }

    @Test
    void whatCannotBeMeasuredIsSaid() {
        assertThatThrownBy(() -> AttendanceBench.run(List.of("dancing"), "root", "", properties -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("bench attendance");
        assertThatThrownBy(() ->
                        AttendanceBench.run(List.of("attendance", "--url", "postgres://x"), "root", "", properties -> {
                            throw new IllegalStateException();
                        }))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("jdbc:mysql://");
    }
}
