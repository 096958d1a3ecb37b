package uk.waymark.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.organisations.Directory;
import uk.waymark.organisations.NewSite;
import uk.waymark.organisations.ProviderKind;
import uk.waymark.placements.NewPlacement;
import uk.waymark.placements.PlacementKind;
import uk.waymark.placements.PlacementOutcome;
import uk.waymark.placements.Placements;
import uk.waymark.timetable.ExpectedTime;

class ProviderChoiceTest extends DomainTest {
    @Inject
    ProviderChoice choice;

    @Inject
    Offers offers;

    @Inject
    Placements placements;

    @Inject
    Directory directory;

    @Inject
    MovableClock clock;

    @Inject
    World world;

    private SchoolId school;
    private ProviderId provider;
    private Actor lead;
    private Actor manager;

    @BeforeEach
    void aSchoolAndAProvider() {
        clock.set(MovableClock.MONDAY, 9, 5);
        school = world.school();
        provider = world.provider();
        // A town of these tests' own: those of others fill the first page.
        directory.addSite(
                World.ADMINISTRATOR,
                provider,
                new NewSite("The yard", "1 Nowhere Lane", "Findham", "WM1 2AB", "01632 960199"));
        lead = world.at(school, Role.AP_LEAD);
        manager = world.at(provider, Role.PROVIDER_MANAGER);
    }

    private static Offer offer(String needs, String cost) {
        return new Offer(
                needs,
                "Bees and bookkeeping",
                "Half an hour by taxi",
                "1 Nowhere Lane",
                "Mina, manager",
                Optional.of(new BigDecimal(cost)),
                Optional.of(8),
                false);
    }

    private List<ProviderId> found(String text, Optional<Standing> standing, Optional<BigDecimal> atMost) {
        return choice.find(lead, school, new ProviderLine.Wanted(text, standing, atMost), 0).stream()
                .map(ProviderLine::id)
                .toList();
    }

    @Test
    @Tag("PRV-01")
    @Tag("PRV-27")
    void theBestFitIsFoundByNeedSubjectTownCostAndStanding() {
        assertThat(offers.state(manager, provider, offer("Selective mutism", "95.50")))
                .isEmpty();

        assertThat(found("mutism", Optional.empty(), Optional.empty())).containsExactly(provider);
        assertThat(found("bookkeeping", Optional.empty(), Optional.empty())).contains(provider);
        assertThat(found("Findham", Optional.empty(), Optional.empty())).contains(provider);
        assertThat(found("mutism", Optional.empty(), Optional.of(new BigDecimal("95"))))
                .isEmpty();
        assertThat(found("mutism", Optional.empty(), Optional.of(new BigDecimal("96"))))
                .hasSize(1);
        assertThat(found("mutism", Optional.of(Standing.PROSPECTIVE), Optional.empty()))
                .isEmpty();
        choice.takeUp(lead, school, provider);
        assertThat(found("mutism", Optional.of(Standing.PROSPECTIVE), Optional.empty()))
                .hasSize(1);
        assertThat(found("100%", Optional.empty(), Optional.empty())).isEmpty();

        var said = offers.of(lead, provider).orElseThrow();
        assertThat(said.contact()).isEqualTo("Mina, manager");
        assertThat(said.address()).isEqualTo("1 Nowhere Lane");
        assertThat(offers.state(manager, provider, offer("", "1")))
                .map(Refused::code)
                .contains("INVALID");
        assertThat(offers.state(manager, provider, offer("x", "9999")))
                .map(Refused::code)
                .contains("COST");
        assertThat(offers.state(lead, provider, offer("x", "1")))
                .map(Refused::code)
                .contains("NOT_YOURS");
    }

    @Test
    @Tag("PRV-02")
    void everyKindOfPlaceInTheCatalogueHasItsName() {
        assertThat(List.of(ProviderKind.values()))
                .extracting(ProviderKind::words)
                .contains(
                        "Pupil referral unit",
                        "Alternative provision",
                        "Therapeutic or specialist setting",
                        "Outreach service",
                        "College",
                        "Another school",
                        "Registered independent school",
                        "Online",
                        "Outdoor learning",
                        "Hospital school",
                        "A school's own on-site AP");
        assertThat(ProviderKind.HOSPITAL.isSchool()).isTrue();
        assertThat(ProviderKind.OUTREACH.isSchool()).isFalse();
    }

    @Test
    @Tag("PRV-26")
    @Tag("DL-49")
    void eachLookAtAProviderIsDated() {
        assertThat(choice.look(lead, school, provider, MovableClock.MONDAY, "Good"))
                .isPresent();
        choice.takeUp(lead, school, provider);
        var leader = world.at(school, Role.SENIOR_LEADER);

        assertThat(choice.look(leader, school, provider, MovableClock.MONDAY.plusDays(1), "Later"))
                .map(Refused::code)
                .contains("INVALID");
        assertThat(choice.look(leader, school, provider, MovableClock.MONDAY, "Teaching is strong"))
                .isEmpty();
        assertThat(choice.looks(lead, school, provider))
                .containsExactly(new Look(MovableClock.MONDAY, "Teaching is strong", leader.name()));
        assertThat(choice.looks(world.at(world.school(), Role.HEAD), school, provider))
                .isEmpty();
    }

    @Test
    @Tag("PRV-31")
    void onePupilMayAttendSeveralProvidersInOneWeek() {
        var pupil = world.pupil(school);
        for (var day : List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY)) {
            var another = world.provider();
            world.cleared(school, another);
            var times = World.everyWeekday().stream()
                    .filter(time -> time.day() == day)
                    .toList();
            assertThat(place(another, pupil, times)).isInstanceOf(PlacementOutcome.Placed.class);
        }
        assertThat(placements.of(lead, pupil)).hasSize(2);
    }

    private PlacementOutcome place(ProviderId at, uk.waymark.ids.PupilId pupil, List<ExpectedTime> times) {
        return placements.place(
                lead,
                new NewPlacement(
                        pupil,
                        world.site(at),
                        PlacementKind.SCHOOL_ARRANGED,
                        MovableClock.MONDAY,
                        MovableClock.MONDAY.plusWeeks(4),
                        times,
                        "Growing"));
    }
}
