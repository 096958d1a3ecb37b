package uk.waymark.plans;

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
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.obligations.Due;
import uk.waymark.obligations.DueItem;

class LearningPlansTest extends DomainTest {
    private static final LocalDate TODAY = MovableClock.MONDAY;
    private static final LocalDate START = TODAY.plusDays(7);
    private static final LocalDate END = TODAY.plusWeeks(20);
    private static final Target COURSE = Target.course(
            "Passes the award", "Animal Care", "Level 1", "Pass", "Unit 3", "Has no qualification", END.minusWeeks(2));
    private static final Target ATTENDANCE = Target.wider(
            Target.Kind.ATTENDANCE, "Comes", "Four of ten", Optional.of(new BigDecimal("90.00")), START.plusWeeks(6));
    private static final Target BEHAVIOUR =
            Target.wider(Target.Kind.BEHAVIOUR, "Asks for a break", "Walks out", Optional.empty(), START.plusWeeks(8));

    @Inject
    LearningPlans plans;

    @Inject
    ReleasingPlans releasing;

    @Inject
    PlanFacts facts;

    @Inject
    Due due;

    @Inject
    MovableClock clock;

    @Inject
    World world;

    private SchoolId school;
    private ProviderId provider;
    private Actor lead;
    private Actor tutor;
    private Actor manager;
    private PlacementId placement;

    @BeforeEach
    void aPlacement() {
        clock.set(TODAY, 9, 5);
        school = world.school();
        provider = world.provider();
        lead = world.at(school, Role.AP_LEAD);
        tutor = world.at(provider, Role.TUTOR);
        manager = world.at(provider, Role.PROVIDER_MANAGER);
        placement = world.placement(world.pupil(school), school, world.site(provider), START, END);
    }

    private static NewLearningPlan plan(Target... targets) {
        return new NewLearningPlan("Small steps with the animals", List.of(targets), "The first");
    }

    private static NewLearningPlan plan() {
        return plan(COURSE, ATTENDANCE, BEHAVIOUR);
    }

    private String code(NewLearningPlan wanted) {
        return plans.write(tutor, placement, 0, wanted).map(Refused::code).orElse("");
    }

    private List<DueItem> open(Actor actor, String kind) {
        return due.board(actor).all().stream()
                .filter(it -> it.kind().name().equals(kind))
                .toList();
    }

    @Test
    @Tag("ILP-08")
    @Tag("ILP-09")
    void aProviderSendsCourseTargetsAndWiderTargetsAndTheSchoolAgrees() {
        assertThat(open(manager, "plan.learning"))
                .singleElement()
                .extracting(DueItem::dueOn)
                .isEqualTo(START.plusDays(14));

        assertThat(plans.write(tutor, placement, 0, plan())).isEmpty();

        assertThat(open(manager, "plan.learning")).isEmpty();
        assertThat(open(lead, "plan.answer")).hasSize(1);
        assertThat(plans.agree(lead, placement, 1)).isEmpty();
        assertThat(open(lead, "plan.answer")).isEmpty();
        var kept = plans.of(lead, placement).getFirst();
        assertThat(kept.state()).isEqualTo(LearningPlan.State.AGREED);
        assertThat(kept.written().targets()).containsExactly(COURSE, ATTENDANCE, BEHAVIOUR);
        assertThat(facts.of(placement).learningAgreedOn()).contains(TODAY);
        assertThat(plans.agree(lead, placement, 1).map(Refused::code)).contains("DONE");
    }

    @Test
    @Tag("ILP-12")
    void oneThatIsSentBackWithTheReasonIsAdjustedInANewVersion() {
        plans.write(tutor, placement, 0, plan());
        assertThat(plans.sendBack(lead, placement, 1, " ").map(Refused::code)).contains("REASON");
        assertThat(plans.sendBack(lead, placement, 1, "Aim for level 2")).isEmpty();
        assertThat(plans.of(tutor, placement).getFirst().answer().orElseThrow().reason())
                .isEqualTo("Aim for level 2");

        assertThat(plans.write(manager, placement, 1, plan())).isEmpty();

        assertThat(plans.agree(lead, placement, 1).map(Refused::code)).contains("STALE");
        assertThat(plans.agree(lead, placement, 2)).isEmpty();
        assertThat(plans.of(lead, placement))
                .extracting(LearningPlan::state)
                .containsExactly(LearningPlan.State.AGREED, LearningPlan.State.RETURNED);
        assertThat(plans.write(tutor, placement, 1, plan()).map(Refused::code)).contains("STALE");
    }

    @Test
    void whatIsMissingIsRefused() {
        assertThat(code(plan(COURSE))).isEqualTo("TARGETS");
        assertThat(code(plan(ATTENDANCE))).isEqualTo("TARGETS");
        assertThat(code(plan(Target.course("w", "", "1", "", "", "b", END), ATTENDANCE)))
                .isEqualTo("COURSE");
        var rateless = Target.wider(Target.Kind.ATTENDANCE, "w", "b", Optional.empty(), END);
        assertThat(code(plan(COURSE, rateless))).isEqualTo("PERCENT");
        var over = Target.wider(Target.Kind.ATTENDANCE, "w", "b", Optional.of(new BigDecimal(101)), END);
        assertThat(code(plan(COURSE, over))).isEqualTo("PERCENT");
        var late = Target.wider(Target.Kind.SOCIAL, "w", "b", Optional.empty(), END.plusDays(1));
        assertThat(code(plan(COURSE, late))).isEqualTo("DATES");
        var baseless = Target.wider(Target.Kind.SOCIAL, "w", " ", Optional.empty(), END);
        assertThat(code(plan(COURSE, baseless))).isEqualTo("TARGET");
    }

    @Test
    void onlyWhatIsAgreedIsShownToTheFamily() {
        plans.write(tutor, placement, 0, plan());
        assertThat(releasing.release(lead, placement).map(Refused::code)).contains("NOT_AGREED");
        plans.agree(lead, placement, 1);

        assertThat(releasing.release(lead, placement)).isEmpty();

        assertThat(releasing.release(world.at(school, Role.SENCO), placement).map(Refused::code))
                .contains("NOT_FOUND");
        assertThat(ReleasingPlans.body(plans.of(lead, placement).getFirst()))
                .contains("# Learning", "- Passes the award (Animal Care, Level 1, grade Pass)", "- Comes, 90%");
    }

    @Test
    void othersAndAProviderWhosePlacementEndedReachNothing() {
        plans.write(tutor, placement, 0, plan());
        var stranger = world.at(world.school(), Role.AP_LEAD);
        var elsewhere = world.at(world.provider(), Role.TUTOR);
        assertThat(plans.of(stranger, placement)).isEmpty();
        assertThat(plans.of(elsewhere, placement)).isEmpty();
        assertThat(plans.agree(stranger, placement, 1)).isEqualTo(plans.agree(stranger, PlacementId.next(), 1));
        assertThat(plans.write(elsewhere, placement, 1, plan()))
                .isEqualTo(plans.write(elsewhere, PlacementId.next(), 1, plan()));
        assertThat(plans.agree(world.at(school, Role.SENCO), placement, 1).map(Refused::code))
                .contains("NOT_FOUND");

        clock.set(END.plusDays(1), 9, 0);
        assertThat(plans.of(tutor, placement)).isEmpty();
        assertThat(plans.write(tutor, placement, 1, plan()).map(Refused::code)).contains("NOT_FOUND");
    }
}
