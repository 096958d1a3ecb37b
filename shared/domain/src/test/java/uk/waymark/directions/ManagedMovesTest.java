package uk.waymark.directions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.Id;

class ManagedMovesTest extends DomainTest {
    @Inject
    World world;

    @Inject
    ManagedMoves moves;

    private static NewMove move(String consentBy, LocalDate ends) {
        return new NewMove(
                "Northway School",
                "A fresh start",
                LocalDate.of(2027, 1, 5),
                LocalDate.of(2027, 2, 1),
                ends,
                consentBy,
                MovableClock.MONDAY,
                "Wants to try it",
                "A mentor at both schools");
    }

    @Test
    @Tag("REF-25")
    @Tag("TRN-19")
    void aManagedMoveIsVoluntaryPlannedAndClosedWithItsOutcome() {
        var school = world.school();
        var pupil = world.pupil(school);
        var lead = world.at(school, Role.AP_LEAD);
        var id = Id.next();
        var end = LocalDate.of(2027, 3, 25);
        assertThat(moves.save(lead, pupil, id, 0, move(" ", end), Optional.empty(), ""))
                .map(Refused::code)
                .contains("CONSENT");
        assertThat(moves.save(lead, pupil, id, 0, move("The mother", LocalDate.of(2027, 1, 8)), Optional.empty(), ""))
                .map(Refused::code)
                .contains("DATES");
        assertThat(moves.save(lead, pupil, id, 0, move("The mother", end), Optional.empty(), ""))
                .isEmpty();
        assertThat(moves.save(lead, pupil, id, 0, move("The mother", end), Optional.empty(), ""))
                .map(Refused::code)
                .contains("STALE");
        assertThat(moves.save(
                        lead, pupil, id, 1, move("The mother", end), Optional.of(ManagedMove.Outcome.STAYS), "Settled"))
                .isEmpty();
        assertThat(moves.save(lead, pupil, id, 2, move("The mother", end), Optional.empty(), ""))
                .map(Refused::code)
                .contains("CLOSED");
        assertThat(moves.of(lead, pupil)).singleElement().satisfies(it -> {
            assertThat(it.version()).isEqualTo(2);
            assertThat(it.outcome()).contains(ManagedMove.Outcome.STAYS);
        });

        var stranger = world.at(world.school(), Role.HEAD);
        assertThat(moves.of(stranger, pupil)).isEmpty();
        assertThat(moves.save(stranger, pupil, Id.next(), 0, move("The mother", end), Optional.empty(), ""))
                .map(Refused::code)
                .contains("NOT_FOUND");
    }
}
