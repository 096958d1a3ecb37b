package uk.waymark.pupils;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Role;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.World;

class ProfessionalsTest extends DomainTest {
    @Inject
    Workers workers;

    @Inject
    Professionals professionals;

    @Inject
    World world;

    @Test
    @Tag("ROL-27")
    void everybodyWhoseWorkThePupilIsCanBeKeptWithTheirAddress() {
        var school = world.school();
        var pupil = world.pupil(school);
        var dsl = world.at(school, Role.DSL);
        for (var duty : Duty.values()) {
            assertThat(workers.add(
                            dsl, pupil, duty, "Sam O'Hara", Optional.of("01632 960700"), Optional.of("s@la.example")))
                    .isEmpty();
        }

        assertThat(professionals.of(pupil))
                .extracting(Worker::duty)
                .containsExactlyInAnyOrder(
                        Duty.SOCIAL_WORKER,
                        Duty.WELFARE_OFFICER,
                        Duty.YOUTH_JUSTICE,
                        Duty.VIRTUAL_SCHOOL,
                        Duty.LA_CASE_OFFICER,
                        Duty.LAC_ADVISER,
                        Duty.GP,
                        Duty.HEALTH,
                        Duty.EARLY_HELP,
                        Duty.OTHER_PROFESSIONAL);
    }

    @Test
    @Tag("ROL-27")
    void onlyACheckedAddressIsWrittenTo() {
        var school = world.school();
        var pupil = world.pupil(school);
        var dsl = world.at(school, Role.DSL);
        workers.add(dsl, pupil, Duty.VIRTUAL_SCHOOL, "V", Optional.empty(), Optional.of("v@la.example"));
        var kept = professionals.first(pupil, Duty.VIRTUAL_SCHOOL).orElseThrow();
        assertThat(kept.canBeWrittenTo()).isFalse();

        workers.verify(dsl, pupil, kept.id());

        assertThat(professionals.first(pupil, Duty.VIRTUAL_SCHOOL).orElseThrow().canBeWrittenTo())
                .isTrue();
        assertThat(professionals.first(pupil, Duty.GP)).isEmpty();
    }
}
