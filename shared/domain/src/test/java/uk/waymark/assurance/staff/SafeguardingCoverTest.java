package uk.waymark.assurance.staff;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.StaffWorld;
import uk.waymark.fixtures.World;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.StaffId;

class SafeguardingCoverTest extends DomainTest {
    @Inject
    SafeguardingCover cover;

    @Inject
    StaffRecord record;

    @Inject
    StaffWorld staff;

    @Inject
    World world;

    @Inject
    MovableClock clock;

    private static final Set<DayOfWeek> DAYS = EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY);

    private ProviderId provider;
    private Actor manager;
    private StaffId dsl;

    @BeforeEach
    void aProviderWithADsl() {
        clock.set(MovableClock.MONDAY, 9, 0);
        provider = world.provider();
        manager = world.at(provider, Role.PROVIDER_MANAGER);
        dsl = staff.sound(
                manager,
                provider,
                new StaffDetails(
                        "Rowan Example",
                        Bond.EMPLOYEE,
                        "DSL",
                        Optional.empty(),
                        true,
                        false,
                        false,
                        SafeguardingDuty.DSL,
                        LocalDate.of(2026, 1, 5),
                        Optional.empty()));
    }

    private static LocalTime at(int hour) {
        return LocalTime.of(hour, 0);
    }

    @Test
    @Tag("SCR-09")
    @Tag("DL-59")
    void everyOpeningHourWithoutADslOrDeputyIsNamed() {
        assertThat(cover.gaps(manager, provider)).singleElement().asString().contains("not on record");
        cover.open(manager, provider, DAYS, at(9), at(15));
        cover.cover(manager, dsl, DAYS, at(9), at(12), "01632 960111");
        cover.cover(manager, dsl, EnumSet.of(DayOfWeek.MONDAY), at(12), at(15), "01632 960111");

        assertThat(cover.gaps(manager, provider))
                .containsExactly("Wednesday 12:00 to 15:00: no DSL or deputy is on hand.");

        cover.cover(manager, dsl, EnumSet.of(DayOfWeek.WEDNESDAY), at(13), at(16), "01632 960111");
        assertThat(cover.gaps(manager, provider))
                .containsExactly("Wednesday 12:00 to 13:00: no DSL or deputy is on hand.");
    }

    @Test
    @Tag("SCR-09")
    void whoeverLeavesOrIsNoDslCoversNothing() {
        cover.open(manager, provider, DAYS, at(9), at(15));
        cover.cover(manager, dsl, DAYS, at(9), at(15), "01632 960111");
        assertThat(cover.gaps(manager, provider)).isEmpty();

        record.leave(manager, dsl, MovableClock.MONDAY.minusDays(1));

        assertThat(cover.gaps(manager, provider)).hasSize(2);
        assertThat(cover.cover(manager, staff.sound(manager, provider), DAYS, at(9), at(10), "01632 960111"))
                .map(Refused::code)
                .contains("DUTY");
    }

    @Test
    void strangersChangeNothing() {
        var stranger = world.at(world.provider(), Role.PROVIDER_MANAGER);

        assertThat(cover.open(stranger, provider, DAYS, at(9), at(15))).isPresent();
        assertThat(cover.cover(stranger, dsl, DAYS, at(9), at(15), "1")).isPresent();
        assertThat(cover.rota(stranger, provider)).isEmpty();
        assertThat(cover.gaps(stranger, provider)).isEmpty();
    }
}
