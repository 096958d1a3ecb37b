package uk.waymark.objectives;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
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
import uk.waymark.ids.Id;
import uk.waymark.ids.ObjectiveId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.placements.Placements;
import uk.waymark.placements.StartItem;
import uk.waymark.placements.StartLists;
import uk.waymark.placements.StartPart;
import uk.waymark.settings.Preset;
import uk.waymark.settings.PresetSettings;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;
import uk.waymark.settings.Settings;

class ObjectivesTest extends DomainTest {
    private static final LocalDate TODAY = MovableClock.MONDAY;

    @Inject
    Objectives objectives;

    @Inject
    PlacementFiles files;

    @Inject
    Placements placements;

    @Inject
    StartLists lists;

    @Inject
    SettingDecisions settings;

    @Inject
    Settings values;

    @Inject
    MovableClock clock;

    @Inject
    World world;

    private SchoolId school;
    private ProviderId provider;
    private PlacementId placement;
    private Actor lead;
    private Actor tutor;

    @BeforeEach
    void aPlacement() {
        clock.set(TODAY, 9, 5);
        school = world.school();
        provider = world.provider();
        placement = world.placement(
                world.pupil(school), school, world.site(provider), TODAY.plusDays(7), TODAY.plusWeeks(10));
        lead = world.at(school, Role.AP_LEAD);
        tutor = world.at(provider, Role.TUTOR);
    }

    private static NewObjective objective(String words) {
        return new NewObjective(
                words,
                Strand.ATTENDANCE,
                Source.EHC_PLAN,
                "Sessions attended of ten",
                "Four of ten",
                Optional.of(new BigDecimal("4")),
                Optional.of(new BigDecimal("9")),
                "Nine of ten for four weeks",
                TODAY.plusWeeks(6));
    }

    private ObjectiveId agreed(String words) {
        return objectives.add(lead, placement, objective(words)) instanceof ObjectiveOutcome.Agreed(var id)
                ? id
                : ObjectiveId.next();
    }

    private String code(ObjectiveOutcome outcome) {
        return outcome instanceof ObjectiveOutcome.Not(var refused) ? refused.code() : "";
    }

    private void decided(String name, String value) {
        assertThat(settings.decide(lead, new Scope.OfSchool(school), name, value, TODAY, "Test"))
                .isEmpty();
    }

    @Test
    @Tag("ILP-02")
    @Tag("ILP-05")
    @Tag("ILP-06")
    void anObjectiveKeepsItsBaselineAndItsSuccessAndLaterScoresStandBesideThem() {
        var id = agreed("Comes in the morning");

        assertThat(objectives.measure(tutor, Id.next(), id, measured(TODAY, "7")))
                .isEmpty();

        var kept = objectives.of(tutor, placement).getFirst();
        assertThat(kept.agreed().baselineValue()).contains(new BigDecimal("4.00"));
        assertThat(kept.agreed().success()).isEqualTo("Nine of ten for four weeks");
        assertThat(kept.agreed().source()).isEqualTo(Source.EHC_PLAN);
        assertThat(kept.latest().flatMap(Measurement::value)).contains(new BigDecimal("7.00"));
        assertThat(kept.agreedBy()).isEqualTo(lead.name());
    }

    private static Measurement measured(LocalDate on, String value) {
        return new Measurement(
                on,
                Optional.of(new BigDecimal(value)),
                Measurement.Direction.AHEAD,
                "Comes by bus now",
                Measurement.From.REPORT,
                "");
    }

    @Test
    @Tag("ILP-18")
    @Tag("CX-30")
    void aSchoolSetsHowManyThereMayBe() {
        decided("objectives.max", "1");
        agreed("One");

        assertThat(code(objectives.add(lead, placement, objective("Two")))).isEqualTo("TOO_MANY");

        decided("objectives.max", "0");
        assertThat(code(objectives.add(lead, placement, objective("Two")))).isEmpty();
    }

    @Test
    @Tag("CX-30")
    void thePolicyWithThreeObjectivesShowsThreeLinesAndEveryPolicyAsksForOneAndLimitsNone() {
        for (var preset : Preset.values()) {
            decided(PresetSettings.PRESET.name(), preset.name());
            var now = values.of(school);
            assertThat(now.get(ObjectiveSettings.SHOWN))
                    .as(preset.name())
                    .isEqualTo(preset == Preset.MULTI_ACADEMY_TRUST ? 3 : 1);
            assertThat(now.get(ObjectiveSettings.MIN)).as(preset.name()).isEqualTo(1);
            assertThat(now.get(ObjectiveSettings.MAX)).as(preset.name()).isZero();
        }
        assertThat(start().state()).isEqualTo(StartItem.State.MISSING);
        for (var number = 1; number <= 7; number++) {
            assertThat(code(objectives.add(lead, placement, objective("Number " + number))))
                    .isEmpty();
            assertThat(start().state()).isEqualTo(StartItem.State.IN_ORDER);
        }
    }

    @Test
    @Tag("ILP-11")
    @Tag("ILP-18")
    void aPlacementWaitsForAsManyAsTheSchoolAsksFor() {
        decided("objectives.min", "2");
        agreed("One");
        assertThat(start().state()).isEqualTo(StartItem.State.MISSING);

        agreed("Two");
        assertThat(start().state()).isEqualTo(StartItem.State.IN_ORDER);
    }

    private StartItem start() {
        return lists.of(files.atSchool(lead, placement).orElseThrow()).items().stream()
                .filter(it -> it.part() == StartPart.OBJECTIVES)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Tag("ILP-12")
    void itIsWordedAnewWithTheReasonAndNotOverSomebodyElsesWords() {
        var id = agreed("Comes in the morning");
        assertThat(objectives.change(lead, id, 1, objective("Comes every morning"), "Reached sooner"))
                .isEmpty();

        assertThat(objectives
                        .change(lead, id, 1, objective("Comes late"), "Mine")
                        .map(Refused::code))
                .contains("STALE");
        assertThat(objectives.change(lead, id, 2, objective("Comes late"), " ").map(Refused::code))
                .contains("INVALID");
        var now = objectives.of(lead, placement).getFirst();
        assertThat(now.version()).isEqualTo(2);
        assertThat(now.agreed().words()).isEqualTo("Comes every morning");
    }

    @Test
    void oneThatIsClosedIsClosedOnceAndNotChangedAnyMore() {
        var id = agreed("Comes in the morning");

        assertThat(objectives.close(lead, id, Objective.Result.REACHED, "Nine of ten"))
                .isEmpty();

        assertThat(objectives.close(lead, id, Objective.Result.PARTLY, "").map(Refused::code))
                .contains("CLOSED");
        assertThat(objectives.change(lead, id, 1, objective("Other"), "Why").map(Refused::code))
                .contains("CLOSED");
        assertThat(objectives
                        .of(lead, placement)
                        .getFirst()
                        .closed()
                        .orElseThrow()
                        .result())
                .isEqualTo(Objective.Result.REACHED);
    }

    @Test
    void theSameMeasurementSentTwiceCountsOnceAndNoneComesFromTheFuture() {
        var id = agreed("Comes in the morning");
        var statement = Id.next();
        assertThat(objectives.measure(tutor, statement, id, measured(TODAY, "7")))
                .isEmpty();
        assertThat(objectives.measure(tutor, statement, id, measured(TODAY, "7")))
                .isEmpty();
        assertThat(objectives
                        .measure(tutor, Id.next(), id, measured(TODAY.plusDays(1), "7"))
                        .map(Refused::code))
                .contains("IN_THE_FUTURE");

        assertThat(objectives.of(lead, placement).getFirst().line()).hasSize(1);
    }

    @Test
    void whatIsMissingIsAskedFor() {
        var whole = objective("Comes");
        var without = new NewObjective(
                "", whole.strand(), whole.source(), "m", "b", Optional.empty(), Optional.empty(), "s", whole.dueOn());
        assertThat(code(objectives.add(lead, placement, without))).isEqualTo("WORDS");
        var noBaseline = new NewObjective(
                "w", whole.strand(), whole.source(), "m", " ", Optional.empty(), Optional.empty(), "s", whole.dueOn());
        assertThat(code(objectives.add(lead, placement, noBaseline))).isEqualTo("BASELINE");
        var early = new NewObjective(
                "w", whole.strand(), whole.source(), "m", "b", Optional.empty(), Optional.empty(), "s", TODAY);
        assertThat(code(objectives.add(lead, placement, early))).isEqualTo("DATES");
    }

    @Test
    void othersReachNothing() {
        var id = agreed("Comes in the morning");
        var stranger = world.at(world.school(), Role.AP_LEAD);
        var elsewhere = world.at(world.provider(), Role.TUTOR);
        assertThat(objectives.of(stranger, placement)).isEmpty();
        assertThat(objectives.of(elsewhere, placement)).isEmpty();
        assertThat(code(objectives.add(stranger, placement, objective("Theirs"))))
                .isEqualTo(code(objectives.add(stranger, PlacementId.next(), objective("Nobody's"))));
        assertThat(objectives.measure(elsewhere, Id.next(), id, measured(TODAY, "1")))
                .isEqualTo(objectives.measure(elsewhere, Id.next(), ObjectiveId.next(), measured(TODAY, "1")));
        assertThat(code(objectives.add(tutor, placement, objective("A tutor's"))))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void aProviderWhosePlacementEndedMeasuresNothing() {
        var id = agreed("Comes in the morning");
        clock.set(TODAY.plusWeeks(11), 9, 0);

        assertThat(objectives.of(tutor, placement)).isEmpty();
        assertThat(objectives
                        .measure(tutor, Id.next(), id, measured(TODAY, "7"))
                        .map(Refused::code))
                .contains("NOT_FOUND");
    }

    @Test
    void theListAsksTheSameForOneAsForSix() {
        agreed("One");
        var one = Asking.asked(() -> objectives.of(lead, placement));
        for (var more = 0; more < 5; more++) {
            objectives.measure(lead, Id.next(), agreed("More " + more), measured(TODAY, "5"));
        }

        assertThat(Asking.asked(() -> objectives.of(lead, placement))).isEqualTo(one);
    }
}
