package uk.waymark.progress.history;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.fixtures.Asking;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.Register;
import uk.waymark.fixtures.World;
import uk.waymark.ids.ObjectiveId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;
import uk.waymark.objectives.NewObjective;
import uk.waymark.objectives.Objective;
import uk.waymark.objectives.ObjectiveOutcome;
import uk.waymark.objectives.Objectives;
import uk.waymark.objectives.Source;
import uk.waymark.objectives.Strand;
import uk.waymark.placements.Placements;

class HistoriesTest extends DomainTest {
    private static final LocalDate TODAY = MovableClock.MONDAY;
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 7);

    @Inject
    Histories histories;

    @Inject
    Impacts impacts;

    @Inject
    Objectives objectives;

    @Inject
    Placements placements;

    @Inject
    MovableClock clock;

    @Inject
    World world;

    private SchoolId school;
    private ProviderId provider;
    private SiteId site;
    private PupilId pupil;
    private Actor lead;

    @BeforeEach
    void aSchool() {
        clock.set(TODAY, 9, 5);
        school = world.school();
        provider = world.provider();
        site = world.site(provider);
        pupil = world.pupil(school);
        lead = world.at(school, Role.AP_LEAD);
    }

    private PlacementId placed(PupilId who, LocalDate from, LocalDate to) {
        return world.placement(who, school, site, from, to);
    }

    private void attended(PlacementId placement, LocalDate from, int here, int away) {
        Register.decide(placement, Register.sessions(from, here), Collections.nCopies(here, "B"));
        Register.decide(
                placement,
                Register.sessions(from, here + away).subList(here, here + away),
                Collections.nCopies(away, "I"));
    }

    private ObjectiveId objective(PlacementId placement) {
        var agreed = new NewObjective(
                "Stay in lessons",
                Strand.BEHAVIOUR,
                Source.OWN,
                "lessons of ten",
                "Three of ten",
                Optional.empty(),
                Optional.empty(),
                "Eight of ten",
                TODAY.plusYears(1));
        return ((ObjectiveOutcome.Agreed) objectives.add(lead, placement, agreed)).id();
    }

    @Test
    @Tag("PRG-10")
    @Tag("PRG-12")
    void everyPlacementOfAPupilIsThereWithAttendanceAndObjectivesHoweverLongAgo() {
        var first = placed(pupil, FIRST, FIRST.plusDays(11));
        attended(first, FIRST, 15, 5);
        objectives.close(lead, objective(first), Objective.Result.REACHED, "Nine of ten");
        var second = placed(pupil, LocalDate.of(2026, 10, 5), LocalDate.of(2027, 3, 26));

        var chapters = histories.of(lead, pupil);

        assertThat(chapters).extracting(it -> it.placement().id()).containsExactly(second, first);
        assertThat(chapters.getLast().sessions().attended()).isEqualTo(15);
        assertThat(chapters.getLast().sessions().absent()).isEqualTo(5);
        assertThat(chapters.getLast().objectives())
                .singleElement()
                .satisfies(it -> assertThat(it.closed().orElseThrow().result()).isEqualTo(Objective.Result.REACHED));
        assertThat(chapters.getLast().destination()).isEmpty();
    }

    @Test
    @Tag("PRG-10")
    void anotherSchoolAndAProviderSeeNoHistory() {
        placed(pupil, FIRST, FIRST.plusDays(11));

        assertThat(histories.of(world.at(world.school(), Role.HEAD), pupil)).isEmpty();
        assertThat(histories.of(world.at(provider, Role.PROVIDER_MANAGER), pupil))
                .isEmpty();
        assertThat(histories.of(world.at(school, Role.GOVERNOR), pupil)).isEmpty();
    }

    @Test
    @Tag("PRG-12")
    @Tag("PRG-13")
    void placementsAreSummedByProviderAndSchoolWithoutNames() {
        var one = placed(pupil, FIRST, FIRST.plusDays(11));
        attended(one, FIRST, 15, 5);
        objectives.close(lead, objective(one), Objective.Result.REACHED, "");
        var two = placed(world.pupil(school), FIRST, LocalDate.of(2026, 12, 11));
        attended(two, FIRST, 6, 4);
        objectives.close(lead, objective(two), Objective.Result.NOT_REACHED, "");
        placements.end(lead, two, LocalDate.of(2026, 11, 20), "It broke down");
        var elsewhere = world.school();
        world.placement(world.pupil(elsewhere), elsewhere, site, FIRST, FIRST.plusDays(11));

        var governor = impacts.of(world.at(school, Role.GOVERNOR), FIRST, TODAY);

        assertThat(governor.providers()).singleElement().satisfies(it -> {
            assertThat(it.placements()).isEqualTo(2);
            assertThat(it.over()).isEqualTo(2);
            assertThat(it.ended()).isEqualTo(1);
            assertThat(it.sessions().attended()).isEqualTo(21);
            assertThat(it.sessions().absent()).isEqualTo(9);
            assertThat(it.sessions().rate()).hasValue(70.0);
            assertThat(it.objectives().words()).isEqualTo("Reached 1 of 2, not 1");
        });
        assertThat(governor.schools())
                .singleElement()
                .satisfies(it -> assertThat(it.id()).isEqualTo(school));
        assertThat(governor.placements()).isEmpty();
        assertThat(impacts.of(lead, FIRST, TODAY).placements()).hasSize(2);
        assertThat(impacts.of(world.at(provider, Role.PROVIDER_MANAGER), FIRST, TODAY)
                        .providers())
                .isEmpty();
    }

    @Test
    void theQuestionsDoNotGrowWithThePlacements() {
        placed(pupil, FIRST, FIRST.plusDays(11));
        var few = Asking.asked(() -> histories.of(lead, pupil));
        var sums = Asking.asked(() -> impacts.of(lead, FIRST, TODAY));
        for (var more = 1; more < 5; more++) {
            objective(placed(
                    pupil,
                    FIRST.plusWeeks(2L * more),
                    FIRST.plusWeeks(2L * more).plusDays(11)));
        }

        assertThat(histories.of(lead, pupil)).hasSize(5);
        assertThat(Asking.asked(() -> histories.of(lead, pupil))).isLessThanOrEqualTo(few);
        assertThat(Asking.asked(() -> impacts.of(lead, FIRST, TODAY))).isLessThanOrEqualTo(sums);
        assertThat(List.of(few, sums)).allSatisfy(it -> assertThat(it).isLessThan(15));
    }
}
