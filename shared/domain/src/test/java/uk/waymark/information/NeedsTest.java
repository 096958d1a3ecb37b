package uk.waymark.information;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.fixtures.Asking;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.placements.Placements;

class NeedsTest extends DomainTest {
    private static final LocalDate TODAY = MovableClock.MONDAY;
    private static final NewNeeds NEEDS = new NewNeeds(
            "Say \"shiv-AWN\"",
            "she, her",
            "A clear start: today's first job on a card.",
            "Being touched from behind, shouting.",
            "Ten minutes with the goats.",
            "Asthma; nuts.",
            "Blue inhaler in her bag, two puffs. Sam has been shown how.",
            "Short sentences, time to answer.",
            "Reads a recipe alone; writes a line or two.",
            "Ms Example, 01632 960123",
            "");

    @Inject
    NeedsPages needs;

    @Inject
    Placements placements;

    @Inject
    MovableClock clock;

    @Inject
    World world;

    private SchoolId school;
    private ProviderId provider;
    private PlacementId placement;
    private Actor senco;
    private Actor tutor;

    @BeforeEach
    void aPlacedPupil() {
        clock.set(TODAY, 9, 5);
        school = world.school();
        provider = world.provider();
        placement = world.placement(world.pupil(school, "Siobhán", "O'Neill"), school, world.site(provider));
        senco = world.at(school, Role.SENCO);
        tutor = world.at(provider, Role.TUTOR);
    }

    @Test
    @Tag("INF-02")
    void theTutorReadsTheNewestPageAndSaysSo() {
        assertThat(needs.atProvider(tutor, placement)).isEmpty();
        assertThat(needs.write(senco, placement, 0, NEEDS)).isEmpty();
        var page = needs.atProvider(tutor, placement).orElseThrow();
        assertThat(page.needs()).isEqualTo(NEEDS);
        assertThat(page.isReadBy(tutor.person())).isFalse();

        assertThat(needs.acknowledge(tutor, placement, page.id())).isEmpty();
        assertThat(needs.acknowledge(tutor, placement, page.id())).isEmpty();
        assertThat(needs.versions(senco, placement).getFirst().reads())
                .extracting(Item.Read::name)
                .containsExactly(tutor.name());

        needs.write(senco, placement, 1, NEEDS);
        assertThat(needs.atProvider(tutor, placement).orElseThrow().isReadBy(tutor.person()))
                .isFalse();
        assertThat(needs.acknowledge(tutor, placement, page.id())).isPresent();
        assertThat(needs.versions(senco, placement)).hasSize(2);
    }

    @Test
    void twoWhoWriteAtOnceDoNotOverwriteEachOther() {
        needs.write(senco, placement, 0, NEEDS);

        assertThat(needs.write(world.at(school, Role.AP_LEAD), placement, 0, NEEDS))
                .map(Refused::code)
                .contains("STALE");
    }

    @Test
    void whatHelpsWhomToRingAndWhatToDoAreNeeded() {
        var empty = new NewNeeds("", "", " ", "", "", "", "", "", "", "Ms Example", "");
        var ill = new NewNeeds("", "", "Calm", "", "", "Epilepsy", "", "", "", "Ms Example", "");
        var endless = new NewNeeds("", "", "x".repeat(1_001), "", "", "", "", "", "", "Ms Example", "");

        assertThat(needs.write(senco, placement, 0, empty)).map(Refused::code).contains("NEEDED");
        assertThat(needs.write(senco, placement, 0, ill)).map(Refused::code).contains("MEDICAL");
        assertThat(needs.write(senco, placement, 0, endless)).map(Refused::code).contains("INVALID");
    }

    @Test
    @Tag("INF-01")
    void itIsGoneOnceThePlacementHasEndedAndNobodyElseReadsIt() {
        needs.write(senco, placement, 0, NEEDS);
        assertThat(needs.atProvider(world.at(world.provider(), Role.TUTOR), placement))
                .isEmpty();
        assertThat(needs.atProvider(senco, placement)).isEmpty();
        assertThat(needs.versions(world.at(world.school(), Role.HEAD), placement))
                .isEmpty();
        assertThat(needs.versions(world.at(school, Role.OFFICE), placement)).isEmpty();
        assertThat(needs.write(tutor, placement, 1, NEEDS)).map(Refused::code).contains("NOT_FOUND");

        placements.end(world.at(school, Role.AP_LEAD), placement, TODAY, "It ended");
        clock.set(TODAY.plusDays(1), 9, 0);
        assertThat(needs.atProvider(tutor, placement)).isEmpty();
    }

    @Test
    void theSamePageServesASecondProviderOfTheSamePupil() {
        var other = world.provider();
        var file = world.pupil(school);
        var first = world.placement(file, school, world.site(provider), TODAY, TODAY.plusDays(4));
        var second = world.placement(file, school, world.site(other), TODAY.plusDays(7), TODAY.plusDays(11));
        needs.write(senco, first, 0, NEEDS);

        assertThat(needs.atProvider(world.at(other, Role.TUTOR), second)).isPresent();
    }

    @Test
    void oneVersionOrManyAskTheSameNumberOfTimes() {
        needs.write(senco, placement, 0, NEEDS);
        needs.versions(senco, placement);
        var one = Asking.asked(() -> needs.versions(senco, placement));
        for (var number = 1; number < 30; number++) {
            needs.write(senco, placement, number, NEEDS);
        }

        assertThat(Asking.asked(() -> needs.versions(senco, placement))).isEqualTo(one);
    }
}
