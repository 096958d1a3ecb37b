package uk.waymark.school.plans;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.SchoolId;
import uk.waymark.objectives.Objectives;
import uk.waymark.plans.InitialAssessments;
import uk.waymark.plans.NewAssessment;
import uk.waymark.risk.RiskAssessments;
import uk.waymark.school.curriculum.CurriculumView;
import uk.waymark.school.curriculum.ProvisionReviewsView;
import uk.waymark.school.objectives.ObjectivesView;
import uk.waymark.school.placements.PlacementScreen;
import uk.waymark.school.placements.PlacementsView;
import uk.waymark.school.risk.RiskView;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;
import uk.waymark.web.guard.ScreenTest;

@ViewPackages(packages = "uk.waymark.school")
class PlanScreensTest extends ScreenTest {
    private static final LocalDate TODAY = MovableClock.MONDAY;

    private final World world = bean(World.class);
    private final SchoolId school = world.school();
    private final Actor lead = world.at(school, Role.AP_LEAD);
    private PlacementId placement = PlacementId.next();
    private Actor tutor = lead;

    @BeforeEach
    void aPlacement() {
        bean(MovableClock.class).set(TODAY, 9, 5);
        var provider = world.provider();
        tutor = world.at(provider, Role.TUTOR);
        placement = world.placement(
                world.pupilWith(school, "E", "N"), school, world.site(provider), TODAY, TODAY.plusWeeks(10));
    }

    private void show(Class<? extends PlacementScreen> view, Actor actor) {
        open(PlacementsView.class, actor);
        UI.getCurrent().navigate(view, PlacementScreen.of(placement));
    }

    private void write(String label, String words) {
        find(TextArea.class)
                .withCondition(it -> label.equals(it.getLabel()) && it.isVisible())
                .all()
                .forEach(it -> it.setValue(words));
        find(TextField.class)
                .withCondition(it -> label.equals(it.getLabel()) && it.isVisible())
                .all()
                .forEach(it -> it.setValue(words));
    }

    private List<String> boxes() {
        return find(Checkbox.class).all().stream().map(Checkbox::getLabel).toList();
    }

    @Test
    @Tag("REF-23")
    void aRiskAssessmentIsWrittenOnThePageAndWhatIsMissingIsSaidBesideTheButton() {
        show(RiskView.class, lead);
        assertThat(text()).contains("Nobody has assessed the risk");

        click("Assess the risk");
        write("What a tutor has to know first", "Runs off when shouted at.");
        click("Save this version");
        assertThat(text()).contains("Say for each thing that may happen");

        write("What may happen", "Runs off");
        write("Who is at risk", "The pupil");
        write("What lessens it", "Gate shut");
        write("Who does that", "The tutor");
        write("What sets the pupil off", "Loud voices");
        write("What calms", "A walk");
        write("Who has to know, by role", "Everybody there");
        write("Why you write this version", "The first");
        click("Save this version");

        assertThat(text()).contains("Version 1 is in force", "Runs off", "Nobody at the provider has confirmed");
        assertThat(bean(RiskAssessments.class).of(lead, placement).orElseThrow().versions())
                .hasSize(1);
    }

    @Test
    @Tag("CX-30")
    @Tag("ILP-18")
    void asManyLinesForObjectivesStandThereAsTheSchoolSets() {
        bean(SettingDecisions.class).decide(lead, new Scope.OfSchool(school), "objectives.shown", "2", TODAY, "Ours");
        show(ObjectivesView.class, lead);
        assertThat(text()).contains("No objective yet");

        click("Agree on objectives");
        assertThat(find(H3.class)
                        .withCondition(it -> it.getText().startsWith("Objective"))
                        .all())
                .hasSize(2);
        write("What is to be reached", "Comes every morning");
        write("How it is measured", "Sessions of ten");
        write("Where the pupil stands now", "Four");
        click("Agree on them");

        assertThat(text()).contains("Comes every morning", "Not measured yet");
        assertThat(bean(Objectives.class).of(lead, placement)).hasSize(2);
    }

    @Test
    @Tag("CX-30")
    void oneLineStandsThereUnlessTheSchoolSetsMoreAndAnotherCanBeAdded() {
        show(ObjectivesView.class, lead);
        click("Agree on objectives");
        assertThat(objectiveLines()).containsExactly("Objective");

        click("Another objective");
        assertThat(objectiveLines()).containsExactly("Objective", "Another objective");
        write("What is to be reached", "Comes every morning");
        write("How it is measured", "Sessions of ten");
        write("Where the pupil stands now", "Four");
        click("Agree on it");

        assertThat(bean(Objectives.class).of(lead, placement)).hasSize(2);
    }

    private List<String> objectiveLines() {
        return find(H3.class).all().stream()
                .map(H3::getText)
                .filter(it -> it.endsWith("bjective"))
                .toList();
    }

    @Test
    @Tag("BEH-05")
    void whatTheEhcPlanListsIsWrittenDownAndLookedAt() {
        show(PlanView.class, lead);
        assertThat(text()).contains("What the EHC plan lists", "Nobody has written it down yet");

        click("Add what the plan lists");
        write("What the plan lists", "Speech and language therapy");
        write("How much, and how often", "An hour each week");
        write("Where and how", "In the loft on Tuesdays");
        click("Save");
        assertThat(text()).contains("Speech and language therapy, An hour each week", "Not looked at yet");

        click("Is it provided?");
        click("Write it down");
        assertThat(text()).contains("As the plan lists it").doesNotContain("Not looked at yet");
        open(SencoView.class, world.at(school, Role.SENCO));
        assertThat(text()).contains("All 1 provided");
    }

    @Test
    @Tag("ILP-01")
    @Tag("ILP-07")
    void thePlanPageShowsWhatTheProviderFoundAndAsksForEveryNeed() {
        bean(InitialAssessments.class)
                .write(tutor, placement, 0, new NewAssessment("Animal care", "Entry 3", "A reader", "Reads", TODAY));
        show(PlanView.class, lead);
        assertThat(text()).contains("Animal care", "Entry 3", "has not sent its learning plan", "Support plan");

        click("Write the plan");

        assertThat(boxes()).contains("Mental health: no need here", "Physical: no need here");
        click("Save this version");
        assertThat(text()).contains("a day for each milestone");
    }

    @Test
    @Tag("ROL-19")
    void theSencosPageNamesWhatIsMissing() {
        open(SencoView.class, world.at(school, Role.SENCO));

        assertThat(text()).contains("EHC plan", "Not written", "None taken up");
    }

    @Test
    @Tag("CUR-01")
    void theCurriculumPageBeginsInWords() {
        show(CurriculumView.class, lead);

        assertThat(text())
                .contains("Nobody has written down yet what the pupil is taught", "Not stated yet", "Getting up again")
                .doesNotContain("null");
        click("Write it down");
        assertThat(boxes()).contains("English", "Science, with computing");
    }

    @Test
    @Tag("CUR-14")
    void aReviewOfTheWholeProvisionIsBegunAndGoneOnWith() {
        open(ProvisionReviewsView.class, lead);
        assertThat(text()).contains("No review yet");

        click("Begin a review");
        click("Go on");

        assertThat(text()).contains("Academic progress", "Ready for work");
    }

    @Test
    void somebodyOfAnotherSchoolFindsNothing() {
        show(RiskView.class, world.at(world.school(), Role.AP_LEAD));

        assertThat(text()).doesNotContain("Risk assessment");
    }
}
