package uk.waymark.plans;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
import uk.waymark.ids.SiteId;
import uk.waymark.objectives.Measurement;
import uk.waymark.objectives.NewObjective;
import uk.waymark.objectives.ObjectiveOutcome;
import uk.waymark.objectives.Objectives;
import uk.waymark.objectives.Source;
import uk.waymark.objectives.Strand;
import uk.waymark.obligations.Due;
import uk.waymark.obligations.DueItem;
import uk.waymark.plans.NewPlan.Link;
import uk.waymark.plans.NewPlan.Milestone;
import uk.waymark.plans.NewPlan.Need;

class PlansTest extends DomainTest {
    private static final LocalDate TODAY = MovableClock.MONDAY;
    private static final LocalDate START = TODAY.plusDays(7);
    private static final LocalDate END = TODAY.plusWeeks(30);
    private static final Link EHC =
            new Link(Source.EHC_PLAN, "Plan of 3 March 2026", "Speaks in a group of four", "At the morning round");

    @Inject
    InterventionPlans plans;

    @Inject
    PlanDelegation delegation;

    @Inject
    SupportPlans supports;

    @Inject
    SencoDesk desk;

    @Inject
    PlanFacts facts;

    @Inject
    PlanDue round;

    @Inject
    Objectives objectives;

    @Inject
    Due due;

    @Inject
    MovableClock clock;

    @Inject
    World world;

    private SchoolId school;
    private ProviderId provider;
    private SiteId site;
    private Actor lead;
    private Actor head;
    private Actor senco;
    private Actor manager;
    private PlacementId placement;

    @BeforeEach
    void aPlacement() {
        clock.set(TODAY, 9, 5);
        school = world.school();
        provider = world.provider();
        site = world.site(provider);
        lead = world.at(school, Role.AP_LEAD);
        head = world.at(school, Role.HEAD);
        senco = world.at(school, Role.SENCO);
        manager = world.at(provider, Role.PROVIDER_MANAGER);
        placement = world.placement(world.pupil(school), school, site, START, END);
    }

    private static Map<NeedArea, Need> needs() {
        Map<NeedArea, Need> needs = new EnumMap<>(NeedArea.class);
        for (var area : NeedArea.values()) {
            needs.put(area, Need.NONE);
        }
        needs.put(NeedArea.EDUCATIONAL, new Need(false, "Two years behind in number", "Number every morning"));
        needs.put(NeedArea.SOCIAL, new Need(false, "Works alone", "Pairs, then a group of four"));
        needs.put(NeedArea.PERSONAL, new Need(false, "Gives up early", "Small steps, each ticked"));
        return needs;
    }

    private static NewPlan plan(List<Milestone> milestones, List<Link> links, Map<NeedArea, Need> needs) {
        return new NewPlan(
                "Functional Skills in English and maths, and back to lessons in spring",
                START,
                END,
                milestones,
                "A reading test and a number test every half-term",
                "Weekly by the tutor, each half-term by the AP lead",
                links,
                needs,
                Challenge.ENOUGH,
                "A level above the one that he left school with",
                "The first");
    }

    private static NewPlan plan() {
        return plan(List.of(new Milestone("Entry level 3 in number", START.plusWeeks(6))), List.of(EHC), needs());
    }

    private List<DueItem> open(Actor actor, String kind) {
        return due.board(actor).all().stream()
                .filter(it -> it.kind().name().equals(kind))
                .toList();
    }

    private String code(NewPlan wanted) {
        return plans.write(lead, placement, 0, wanted).map(Refused::code).orElse("");
    }

    @Test
    @Tag("ILP-02")
    @Tag("ILP-03")
    @Tag("ILP-04")
    @Tag("ILP-16")
    @Tag("CUR-15")
    void thePlanSaysWhatThePlacementIsForByWhenWhatIsReachedAndHowProgressIsLookedAt() {
        assertThat(open(lead, "plan.prepare"))
                .singleElement()
                .extracting(DueItem::dueOn)
                .isEqualTo(START);

        assertThat(plans.write(lead, placement, 0, plan())).isEmpty();

        assertThat(open(lead, "plan.prepare")).isEmpty();
        var kept = plans.of(senco, placement).orElseThrow().newest().orElseThrow();
        assertThat(kept.written()).isEqualTo(plan());
        assertThat(kept.by()).isEqualTo(lead.name());
        assertThat(facts.of(placement).milestones())
                .extracting(Milestone::dueOn)
                .containsExactly(START.plusWeeks(6));
    }

    @Test
    @Tag("ILP-13")
    @Tag("ILP-17")
    void noSideOfThePupilIsLeftOutSilently() {
        var forgotten = needs();
        forgotten.remove(NeedArea.MENTAL_HEALTH);
        assertThat(plans.write(lead, placement, 0, plan(plan().milestones(), List.of(), forgotten)))
                .map(Refused::message)
                .hasValueSatisfying(it -> assertThat(it).contains("Mental health"));
        var unmet = needs();
        unmet.put(NeedArea.SOCIAL, new Need(false, "Works alone", " "));
        assertThat(code(plan(plan().milestones(), List.of(), unmet))).isEqualTo("NEED");

        assertThat(code(plan(plan().milestones(), List.of(), needs()))).isEmpty();
        var kept =
                plans.of(lead, placement).orElseThrow().newest().orElseThrow().written();
        assertThat(kept.needs()).hasSize(NeedArea.values().length);
        assertThat(kept.needs())
                .containsEntry(NeedArea.SOCIAL, new Need(false, "Works alone", "Pairs, then a group of four"))
                .containsEntry(NeedArea.PHYSICAL, Need.NONE);
    }

    @Test
    @Tag("ILP-07")
    @Tag("ILP-14")
    @Tag("BEH-05")
    void whereThereIsAnEhcPlanItsOutcomesAreBuiltIn() {
        var withPlan = world.placement(world.pupilWith(school, "E", "N"), school, site, START, END);

        assertThat(plans.write(lead, withPlan, 0, plan(plan().milestones(), List.of(), needs()))
                        .map(Refused::code))
                .contains("EHC");
        var pep = new Link(Source.PEP, "Autumn meeting", "A quiet place to read", "The loft after lunch");
        assertThat(plans.write(lead, withPlan, 0, plan(plan().milestones(), List.of(EHC, pep), needs())))
                .isEmpty();

        assertThat(plans.newest(manager, withPlan).orElseThrow().written().links())
                .containsExactly(EHC, pep);
        assertThat(facts.of(withPlan).ehcOutcomes()).isEqualTo(1);
    }

    @Test
    @Tag("ILP-03")
    void aMilestoneOutsideThePlanIsRefused() {
        assertThat(code(plan(List.of(), List.of(), needs()))).isEqualTo("MILESTONES");
        assertThat(code(plan(List.of(new Milestone("Early", START.minusDays(1))), List.of(), needs())))
                .isEqualTo("MILESTONE_DAY");
        assertThat(code(plan(List.of(new Milestone("Late", END.plusDays(1))), List.of(), needs())))
                .isEqualTo("MILESTONE_DAY");
        assertThat(code(plan(List.of(new Milestone(" ", START)), List.of(), needs())))
                .isEqualTo("MILESTONE");
        var it = plan();
        var outside = new NewPlan(
                it.purpose(),
                START.minusDays(1),
                END,
                it.milestones(),
                it.howAssessed(),
                it.howMonitored(),
                it.links(),
                it.needs(),
                it.challenge(),
                it.challengeWords(),
                it.reason());
        assertThat(code(outside)).isEqualTo("DATES");
    }

    @Test
    void twoWhoWriteAtOnceSeeEachOther() {
        var written = IntStream.range(0, 4)
                .parallel()
                .mapToObj(it -> plans.write(lead, placement, 0, plan()))
                .filter(Optional::isEmpty)
                .count();

        assertThat(written).isEqualTo(1);
        assertThat(plans.write(senco, placement, 0, plan()).map(Refused::code)).contains("STALE");
        assertThat(plans.write(senco, placement, 1, plan())).isEmpty();
    }

    @Test
    @Tag("ILP-11")
    void theProviderAgreesToTheNewestVersion() {
        plans.write(lead, placement, 0, plan());
        plans.write(lead, placement, 1, plan());

        assertThat(plans.agree(manager, placement, 1).map(Refused::code)).contains("STALE");
        assertThat(plans.agree(manager, placement, 2)).isEmpty();
        assertThat(plans.agree(manager, placement, 2)).isEmpty();

        assertThat(plans.newest(lead, placement)
                        .orElseThrow()
                        .agreed()
                        .orElseThrow()
                        .by())
                .isEqualTo(manager.name());
        assertThat(facts.of(placement).providerAgreedOn()).contains(TODAY);
    }

    @Test
    @Tag("ROL-15")
    void theHeadGivesThePreparingToSomebodyAndWhoGaveItToWhomStaysOnRecord() {
        var officer = world.at(school, Role.ATTENDANCE_OFFICER);
        assertThat(plans.write(officer, placement, 0, plan()).map(Refused::code))
                .contains("NOT_FOUND");
        assertThat(delegation.members(lead, placement)).isEmpty();
        assertThat(delegation.give(lead, placement, officer.person()).map(Refused::code))
                .contains("NOT_FOUND");

        assertThat(delegation.give(head, placement, officer.person())).isEmpty();
        assertThat(delegation.give(head, placement, officer.person())).isEmpty();

        var file = plans.of(lead, placement).orElseThrow();
        assertThat(file.delegations()).singleElement().satisfies(it -> {
            assertThat(it.to()).isEqualTo(officer.person());
            assertThat(it.by()).isEqualTo(head.name());
        });
        assertThat(open(officer, "plan.prepare")).hasSize(1);
        assertThat(open(lead, "plan.prepare")).isEmpty();
        assertThat(plans.write(officer, placement, 0, plan())).isEmpty();
        assertThat(open(officer, "plan.prepare")).isEmpty();

        assertThat(delegation.give(head, placement, senco.person())).isEmpty();
        assertThat(plans.write(officer, placement, 1, plan()).map(Refused::code))
                .contains("NOT_FOUND");
        assertThat(delegation
                        .give(
                                head,
                                placement,
                                world.at(world.school(), Role.SENCO).person())
                        .map(Refused::code))
                .contains("NOT_A_COLLEAGUE");
    }

    @Test
    @Tag("ILP-12")
    void objectivesAreLookedAtEverySixWeeksAndSayingSoOrMeasuringAllMeetsIt() {
        assertThat(open(lead, "plan.check"))
                .singleElement()
                .extracting(DueItem::dueOn)
                .isEqualTo(START.plusWeeks(6));
        clock.set(START.plusWeeks(5), 10, 0);
        var look = Id.next();
        assertThat(plans.check(lead, placement, look, true, "Two of three on the way"))
                .isEmpty();
        assertThat(plans.check(lead, placement, look, true, "Two of three on the way"))
                .isEmpty();

        assertThat(open(lead, "plan.check"))
                .singleElement()
                .extracting(DueItem::dueOn)
                .isEqualTo(START.plusWeeks(11));
        assertThat(plans.of(lead, placement).orElseThrow().checks()).hasSize(1);

        var objective = objective();
        clock.set(START.plusWeeks(8), 10, 0);
        objectives.measure(
                manager,
                Id.next(),
                objective,
                new Measurement(
                        START.plusWeeks(8),
                        Optional.empty(),
                        Measurement.Direction.AHEAD,
                        "Better",
                        Measurement.From.REPORT,
                        ""));
        round.raise(START.plusWeeks(8));

        assertThat(open(lead, "plan.check"))
                .singleElement()
                .extracting(DueItem::dueOn)
                .isEqualTo(START.plusWeeks(14));
        assertThat(plans.of(lead, placement).orElseThrow().checkOn()).isEqualTo(START.plusWeeks(14));
    }

    /** A day that moved along with today would never be late. */
    @Test
    @Tag("ILP-02")
    void aPlanThatNobodyWroteIsLateAfterTheFirstDayMorningForMorning() {
        for (var day : List.of(START.plusDays(1), START.plusDays(2))) {
            clock.set(day, 6, 0);
            round.raise(day);

            assertThat(open(lead, "plan.prepare"))
                    .singleElement()
                    .extracting(DueItem::dueOn)
                    .isEqualTo(START);
        }
    }

    private ObjectiveId objective() {
        var wanted = new NewObjective(
                "Comes",
                Strand.ATTENDANCE,
                Source.OWN,
                "Sessions of ten",
                "Four",
                Optional.empty(),
                Optional.empty(),
                "Nine",
                END);
        return ((ObjectiveOutcome.Agreed) objectives.add(lead, placement, wanted)).id();
    }

    @Test
    @Tag("ILP-15")
    void theSencoDrawsUpASupportPlanThatOnlyThoseWhoPlanSupportRead() {
        var support = new NewSupportPlan("Panic in crowds", "A way out and a card", "Our SEMH policy", END);
        assertThat(supports.write(senco, placement, 0, support)).isEmpty();

        var kept = supports.of(lead, placement).getFirst();
        assertThat(kept.as()).isEqualTo(Role.SENCO);
        assertThat(kept.written()).isEqualTo(support);
        assertThat(supports.write(lead, placement, 0, support).map(Refused::code))
                .contains("STALE");
        assertThat(supports.write(senco, placement, 1, new NewSupportPlan("n", "s", "p", TODAY))
                        .map(Refused::code))
                .contains("REVIEW");
        assertThat(supports.of(world.at(school, Role.OFFICE), placement)).isEmpty();
        assertThat(supports.of(manager, placement)).isEmpty();
        assertThat(supports.write(world.at(world.school(), Role.SENCO), placement, 1, support)
                        .map(Refused::code))
                .contains("NOT_FOUND");
    }

    @Test
    @Tag("ROL-19")
    void theSencoSeesEveryPlacedPupilWithNeedsAndWhatIsMissingForThem() {
        var withPlan = world.placement(world.pupilWith(school, "E", "N"), school, site, START, END);
        world.placement(world.pupilWith(school, "N", "N"), school, site, START, END);
        supports.write(senco, placement, 0, new NewSupportPlan("Panic", "A card", "SEMH policy", TODAY.plusDays(9)));
        plans.write(senco, placement, 0, plan());

        var lines = desk.of(senco, 50, 0);

        assertThat(lines).extracting(it -> it.placement().id()).containsExactlyInAnyOrder(placement, withPlan);
        assertThat(lines)
                .filteredOn(it -> it.placement().id().equals(withPlan))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.lacksEhcOutcomes()).isTrue();
                    assertThat(it.plan().plan()).isEmpty();
                });
        assertThat(lines)
                .filteredOn(it -> it.placement().id().equals(placement))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.plan().plan()).contains(1);
                    assertThat(it.nextReview()).contains(TODAY.plusDays(9));
                });
        assertThat(desk.of(world.at(world.school(), Role.SENCO), 50, 0)).isEmpty();
        assertThat(desk.of(world.at(school, Role.OFFICE), 50, 0)).isEmpty();
    }

    @Test
    void theSencosPageAsksTheSameForTwoAsForFive() {
        withNeeds();
        withNeeds();
        var few = Asking.asked(() -> desk.of(senco, 50, 0));
        withNeeds();
        withNeeds();
        withNeeds();

        assertThat(desk.of(senco, 50, 0)).hasSize(5);
        assertThat(Asking.asked(() -> desk.of(senco, 50, 0))).isLessThanOrEqualTo(few);
    }

    private void withNeeds() {
        var other = world.placement(world.pupilWith(school, "E", "N"), school, site, START, END);
        assertThat(plans.write(senco, other, 0, plan())).isEmpty();
    }

    @Test
    void othersAndAProviderWhosePlacementEndedReachNothing() {
        plans.write(lead, placement, 0, plan());
        var stranger = world.at(world.school(), Role.AP_LEAD);
        assertThat(plans.of(stranger, placement)).isEmpty();
        assertThat(plans.newest(stranger, placement)).isEmpty();
        assertThat(plans.of(manager, placement)).isEmpty();
        assertThat(plans.write(stranger, placement, 1, plan()))
                .isEqualTo(plans.write(stranger, PlacementId.next(), 1, plan()));

        clock.set(END.plusDays(1), 9, 0);
        assertThat(plans.newest(manager, placement)).isEmpty();
        assertThat(plans.agree(manager, placement, 1).map(Refused::code)).contains("NOT_FOUND");
        assertThat(plans.write(lead, placement, 1, plan()).map(Refused::code)).contains("OVER");
        round.raise(END.plusDays(1));
        assertThat(open(lead, "plan.check")).isEmpty();
    }
}
