package uk.waymark.assurance.staff;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.commissioning.ProviderChoice;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.Proving;
import uk.waymark.fixtures.World;
import uk.waymark.ids.Id;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.StaffId;

/** What a school that audits reads of those who teach: that they are qualified and trained, and who has seen it. */
class StaffEvidenceTest extends DomainTest {
    @Inject
    StaffRecord record;

    @Inject
    StaffAssurance assurance;

    @Inject
    ProviderChoice choice;

    @Inject
    Proving proving;

    @Inject
    MovableClock clock;

    @Inject
    World world;

    private ProviderId provider;
    private Actor lead;
    private Actor manager;

    @BeforeEach
    void aProviderThatIsAudited() {
        clock.set(MovableClock.MONDAY, 9, 5);
        SchoolId school = world.school();
        provider = world.provider();
        lead = world.at(school, Role.AP_LEAD);
        manager = world.at(provider, Role.PROVIDER_MANAGER);
        choice.takeUp(lead, school, provider);
    }

    @Test
    @Tag("SCR-10")
    void whoTeachesWithoutVerifiedQualificationsIsNamedUntilTheyAreSeen() {
        var id = StaffId.next();
        var details = new StaffDetails(
                "Kit Example",
                Bond.EMPLOYEE,
                "Tutor",
                Optional.empty(),
                true,
                false,
                true,
                SafeguardingDuty.NONE,
                MovableClock.MONDAY.minusYears(1),
                Optional.empty());
        assertThat(record.add(manager, provider, id, details)).isEmpty();
        assertThat(gaps()).anyMatch(gap -> gap.contains("Kit Example") && gap.contains("qualifications"));

        assertThat(record.check(
                        manager,
                        id,
                        NewCheck.made(
                                Id.next(),
                                CheckKind.QUALIFICATIONS,
                                MovableClock.MONDAY.minusDays(9),
                                "The manager",
                                true)))
                .isEmpty();

        assertThat(gaps()).noneMatch(gap -> gap.contains("qualifications"));
    }

    private java.util.List<String> gaps() {
        return assurance.of(lead, provider).stream()
                .flatMap(line -> line.gaps().stream())
                .map(Gap::words)
                .toList();
    }

    @Test
    @Tag("TRG-06")
    void theTrainingOfEachIsReadByTheSchoolThatAuditsAndByNoOther() {
        proving.staffed(manager, provider);
        var staff = assurance.of(lead, provider).getFirst().member().id();

        assertThat(assurance.training(lead, provider, staff)).singleElement().satisfies(it -> {
            assertThat(it.course()).isEqualTo("Safeguarding");
            assertThat(it.topics()).isEqualTo("Signs, recording, online");
        });
        assertThat(assurance.training(world.at(world.school(), Role.HEAD), provider, staff))
                .isEmpty();
    }
}
