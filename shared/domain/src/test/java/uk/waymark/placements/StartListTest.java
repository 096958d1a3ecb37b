package uk.waymark.placements;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.attendance.Registers;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.fixtures.Asking;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Notices;
import uk.waymark.objectives.NewObjective;
import uk.waymark.objectives.Objective;
import uk.waymark.objectives.Objectives;
import uk.waymark.objectives.Source;
import uk.waymark.objectives.Strand;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;

/** What is missing on its start list holds a placement, and nothing else does. */
class StartListTest extends DomainTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate START = LocalDate.of(2026, 11, 30);

    @Inject
    Placements placements;

    @Inject
    PlacementFiles files;

    @Inject
    StartLists lists;

    @Inject
    Objectives objectives;

    @Inject
    Registers registers;

    @Inject
    SettingDecisions settings;

    @Inject
    Notices notices;

    @Inject
    MovableClock clock;

    @Inject
    World world;

    private SchoolId school;
    private ProviderId provider;
    private SiteId site;
    private PupilId pupil;
    private Actor lead;
    private Actor tutor;

    @BeforeEach
    void aSchoolThatAsksForObjectivesAlone() {
        clock.set(TODAY, 9, 5);
        school = world.school();
        provider = world.provider();
        site = world.site(provider);
        pupil = world.pupil(school);
        lead = world.at(school, Role.AP_LEAD);
        tutor = world.at(provider, Role.TUTOR);
        world.cleared(school, provider);
    }

    private void holding() {
        decide("start.hold", "yes");
        decide("pack.before-start", "no");
    }

    private void decide(String name, String value) {
        var refused = settings.decide(
                World.actorOf(school, Role.HEAD), new Scope.OfSchool(school), name, value, TODAY, "For this test");
        assertThat(refused).isEmpty();
    }

    private PlacementId placed(LocalDate from) {
        return placed(wanted(from));
    }

    private PlacementId placed(NewPlacement wanted) {
        var outcome = placements.place(lead, wanted);
        assertThat(outcome).isInstanceOf(PlacementOutcome.Placed.class);
        return ((PlacementOutcome.Placed) outcome).id();
    }

    private NewPlacement wanted(LocalDate from) {
        return new NewPlacement(
                        pupil,
                        site,
                        PlacementKind.SCHOOL_ARRANGED,
                        from,
                        from.plusWeeks(6),
                        World.everyWeekday(),
                        "Animal care")
                .because("It suits");
    }

    private Optional<String> held(PlacementId id) {
        return files.atSchool(lead, id).orElseThrow().heldBecause();
    }

    private int expected(LocalDate day) {
        clock.set(day, 9, 5);
        return registers.of(tutor, new Session(day, Half.AM)).lines().size();
    }

    private void objective(PlacementId id) {
        objectives.add(
                lead,
                id,
                new NewObjective(
                        "Comes every morning",
                        Strand.RETURN,
                        Source.OWN,
                        "Sessions of ten",
                        "Three of ten",
                        Optional.of(BigDecimal.valueOf(3)),
                        Optional.of(BigDecimal.valueOf(9)),
                        "Nine of ten for four weeks",
                        START.plusWeeks(5)));
    }

    @Test
    @Tag("ILP-11")
    @Tag("SLA-18")
    void aPlacementWithoutAnObjectiveIsHeldAndNobodyIsExpected() {
        holding();
        var id = placed(START);

        assertThat(held(id)).hasValueSatisfying(why -> assertThat(why).contains("Objectives with baselines"));
        assertThat(notices.latest(lead)).anyMatch(it -> it.kind() == Kind.PLACEMENT_WAITS);
        assertThat(expected(START)).isZero();
    }

    @Test
    @Tag("ILP-11")
    void itBeginsOnceEverythingIsThere() {
        holding();
        decide("reintegration.required_at", "REVIEWS");
        onlyObjectives();
        var id = placed(START);
        assertThat(held(id)).isPresent();

        objective(id);

        assertThat(held(id)).isEmpty();
        assertThat(notices.latest(lead)).anyMatch(it -> it.kind() == Kind.PLACEMENT_READY);
        assertThat(expected(START)).isEqualTo(1);
    }

    /** Whatever other capabilities ask for is switched off, so that objectives alone decide. */
    private void onlyObjectives() {
        for (var item :
                lists.of(files.atSchool(lead, placedElsewhere()).orElseThrow()).missing()) {
            if (item.part() != StartPart.OBJECTIVES) {
                off(item.part());
            }
        }
    }

    private PlacementId placedElsewhere() {
        return world.placement(world.pupil(school), school, site, START.plusDays(1), START.plusWeeks(5));
    }

    private void off(StartPart part) {
        switch (part) {
            case RISK -> decide("risk.before-start", "no");
            case AGREEMENT -> decide("agreement.before-start", "no");
            case INFORMATION -> decide("pack.before-start", "no");
            case ASSESSMENT -> decide("assessment.school_required", "no");
            case PARENT -> decide("consent.parent", "NOT_NEEDED");
            case AUTHORITY -> decide("consent.authority", "OFF");
            default -> throw new IllegalStateException("No setting known for " + part);
        }
    }

    /** A pupil who is there must not vanish from the register because a paper is missing again. */
    @Test
    void whatHasBegunThisMorningGoesOnWhenTheListBreaks() {
        holding();
        decide("reintegration.required_at", "REVIEWS");
        onlyObjectives();
        var begun = placed(START);
        objective(begun);
        var toCome = placedFor(world.pupil(school), START.plusDays(1));
        objective(toCome);
        assertThat(expected(START)).isEqualTo(1);

        for (var id : List.of(begun, toCome)) {
            objectives.of(lead, id).forEach(it -> objectives.close(lead, it.id(), Objective.Result.REPLACED, ""));
            lists.look(id);
        }

        assertThat(held(begun)).isEmpty();
        assertThat(held(toCome)).isPresent();
        assertThat(expected(START)).isEqualTo(1);
    }

    private PlacementId placedFor(PupilId other, LocalDate from) {
        pupil = other;
        return placed(from);
    }

    @Test
    void aPlacementThatWasRunningAlreadyIsNotHeldAndSaysWhyItHasNoReferral() {
        holding();
        var id = placed(wanted(TODAY.minusWeeks(2)).takenOver("It ran before the school used Waymark"));

        assertThat(held(id)).isEmpty();
        assertThat(files.atSchool(lead, id).orElseThrow().takenOver())
                .contains("It ran before the school used Waymark");
        assertThat(expected(TODAY)).isEqualTo(1);
    }

    @Test
    void takingOverWantsTheReason() {
        assertThat(placements.place(lead, wanted(TODAY.minusWeeks(2)).takenOver("  ")))
                .isInstanceOfSatisfying(
                        PlacementOutcome.NotPlaced.class,
                        it -> assertThat(it.refused().code()).isEqualTo("INVALID"));
    }

    @Test
    void whereTheSettingDoesNotHoldTheListOnlyShows() {
        var id = placed(START);

        assertThat(held(id)).isEmpty();
        assertThat(lists.of(files.atSchool(lead, id).orElseThrow()).isReady()).isFalse();
    }

    @Test
    void anotherSchoolAndAnotherProviderSeeNoPlacementHere() {
        var id = placed(START);
        var elsewhere = world.school();

        assertThat(files.atSchool(world.at(elsewhere, Role.HEAD), id)).isEmpty();
        assertThat(files.atProvider(world.at(world.provider(), Role.PROVIDER_MANAGER), id))
                .isEmpty();
        assertThat(files.atSchool(tutor, id)).isEmpty();
        assertThat(files.atProvider(lead, id)).isEmpty();
        assertThat(files.atProvider(tutor, id)).isPresent();
    }

    @Test
    @Tag("INF-01")
    void theProviderSeesNothingOfItOnceTheLastDayHasPassed() {
        var id = placed(START);
        clock.set(START.plusWeeks(6), 15, 0);
        assertThat(files.atProvider(tutor, id)).isPresent();

        clock.set(START.plusWeeks(6).plusDays(1), 9, 0);

        assertThat(files.atProvider(tutor, id)).isEmpty();
        assertThat(files.ofProvider(tutor)).noneMatch(it -> it.id().equals(id));
        assertThat(files.atSchool(lead, id)).isPresent();
    }

    @Test
    void theListsAskTheSameHoweverManyPlacements() {
        var one = placed(START);
        var few = Asking.asked(() -> files.ofSchool(lead, 50, 0));
        for (int more = 0; more < 5; more++) {
            world.placement(world.pupil(school), school, site);
        }

        assertThat(Asking.asked(() -> files.ofSchool(lead, 50, 0))).isEqualTo(few);
        assertThat(files.ofSchool(lead, 50, 0))
                .hasSizeGreaterThan(5)
                .anyMatch(it -> it.id().equals(one));
        assertThat(files.count(lead)).isEqualTo(6);
    }
}
