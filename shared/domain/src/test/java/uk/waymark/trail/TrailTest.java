package uk.waymark.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.access.Role;
import uk.waymark.database.DatabaseAddress;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.TestDatabase;
import uk.waymark.fixtures.World;
import uk.waymark.pupils.Pupils;
import uk.waymark.trail.TrailCheck.Finding;

class TrailTest extends DomainTest {
    @Inject
    Pupils pupils;

    @Inject
    Sealer sealer;

    @Inject
    TrailCheck check;

    @Inject
    World world;

    @BeforeEach
    void somebodyLookedAtPupils() throws SQLException {
        owner("DELETE FROM trail_seal");
        owner("DELETE FROM trail_entry");
        var school = world.school();
        var office = world.at(school, Role.OFFICE);
        var pupil = world.pupil(school);
        for (var time = 0; time < 5; time++) {
            pupils.lookUp(office, pupil);
        }
        sealer.seal();
    }

    @AfterEach
    void cleanly() throws SQLException {
        owner("DELETE FROM trail_seal");
        owner("DELETE FROM trail_entry");
    }

    private static void as(DatabaseAddress who, String statement) throws SQLException {
        try (var connection = who.connect();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static void owner(String statement) throws SQLException {
        as(TestDatabase.get().owner(), statement);
    }

    private static long third() throws SQLException {
        try (var connection = TestDatabase.get().owner().connect();
                var sql = connection.createStatement();
                var row = sql.executeQuery("SELECT entry_position FROM trail_seal WHERE number = 3")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    @Tag("ROL-35")
    void lookingAPersonUpLeavesALine() throws SQLException {
        try (var connection = TestDatabase.get().owner().connect();
                var sql = connection.createStatement();
                var row = sql.executeQuery(
                        "SELECT COUNT(*) FROM trail_entry WHERE action = 'PUPIL_LOOKED_UP' AND person_id IS NOT NULL")) {
            row.next();
            assertThat(row.getInt(1)).isEqualTo(5);
        }
    }

    @Test
    void anUntouchedTrailIsWhole() {
        assertThat(check.verify()).isInstanceOfSatisfying(Finding.Whole.class, whole -> {
            assertThat(whole.entries()).isGreaterThan(5);
            assertThat(whole.unsealed()).isZero();
        });
    }

    @Test
    void aChangedEntryIsFound() throws SQLException {
        var position = third();
        owner("UPDATE trail_entry SET detail = 'nothing' WHERE position = " + position);

        assertThat(check.verify()).isEqualTo(new Finding.Changed(3, position));
    }

    @Test
    void aMissingEntryIsFound() throws SQLException {
        owner("DELETE FROM trail_entry WHERE position = " + third());

        assertThat(check.verify()).isEqualTo(new Finding.Missing(3));
    }

    @Test
    void aMissingLinkIsFound() throws SQLException {
        owner("DELETE FROM trail_seal WHERE number = 3");

        assertThat(check.verify()).isEqualTo(new Finding.Missing(3));
    }

    @Test
    void reorderedEntriesAreFound() throws SQLException {
        var position = third();
        owner("UPDATE trail_entry SET position = -1 WHERE position = " + position);
        owner("UPDATE trail_entry SET position = " + position + " WHERE position = " + (position + 1));
        owner("UPDATE trail_entry SET position = " + (position + 1) + " WHERE position = -1");

        assertThat(check.verify()).isEqualTo(new Finding.Reordered(3, position));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE trail_entry SET detail = ''",
                "DELETE FROM trail_entry",
                "UPDATE trail_seal SET entry_position = 0",
                "DELETE FROM trail_seal",
                "UPDATE mark SET fact = 'PRESENT'",
                "DELETE FROM mark",
                "UPDATE concern SET account = ''",
                "DELETE FROM concern",
                "UPDATE concern_step SET reason = ''",
                "DELETE FROM pupil_change",
                "TRUNCATE TABLE trail_entry",
                "DROP TABLE trail_entry",
                "DELETE FROM flyway_schema_history"
            })
    void theApplicationsOwnUserCannotAlterWhatIsKept(String statement) {
        assertThatThrownBy(() -> as(TestDatabase.get().application(), statement))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("denied");
    }
}
