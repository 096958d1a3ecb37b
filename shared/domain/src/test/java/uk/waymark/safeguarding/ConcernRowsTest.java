package uk.waymark.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Role;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.World;
import uk.waymark.ids.ConcernId;

class ConcernRowsTest extends DomainTest {
    @Inject
    ConcernRows rows;

    @Inject
    World world;

    /** The look that {@link RaisingConcerns} takes first is left out here: only the number of rows tells two taps at once apart. */
    @Test
    void whatIsThereAlreadyCountsAsNoRow() {
        var school = world.school();
        var provider = world.provider();
        var pupil = world.pupil(school);
        var placement = world.placement(pupil, school, world.site(provider));
        var at = Instant.parse("2026-11-23T09:30:00Z");
        var author = world.at(provider, Role.TUTOR).person();
        var id = ConcernId.next();
        IntSupplier tap = () -> rows.add(
                id,
                placement,
                pupil,
                school,
                provider,
                author,
                ConcernKind.CONCERN.name(),
                "Said something that worried me.",
                at,
                "By the gate",
                false,
                "Listened, told my manager.",
                at);

        assertThat(tap.getAsInt()).isEqualTo(1);
        assertThat(tap.getAsInt()).isZero();
    }
}
