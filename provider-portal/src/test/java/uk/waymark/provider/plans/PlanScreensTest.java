package uk.waymark.provider.plans;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
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
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.plans.InitialAssessments;
import uk.waymark.provider.curriculum.CourseView;
import uk.waymark.provider.curriculum.CurriculumView;
import uk.waymark.provider.placements.PlacementScreen;
import uk.waymark.provider.placements.PupilsView;
import uk.waymark.provider.risk.RiskView;
import uk.waymark.risk.Hazard;
import uk.waymark.risk.NewRisk;
import uk.waymark.risk.RiskAssessments;
import uk.waymark.risk.RiskFacts;
import uk.waymark.web.guard.ScreenTest;

@ViewPackages(packages = "uk.waymark.provider")
class PlanScreensTest extends ScreenTest {
    private static final LocalDate TODAY = MovableClock.MONDAY;

    private final World world = bean(World.class);
    private final SchoolId school = world.school();
    private final ProviderId provider = world.provider();
    private final Actor tutor = world.at(provider, Role.TUTOR);
    private PlacementId placement = PlacementId.next();

    @BeforeEach
    void aPlacement() {
        bean(MovableClock.class).set(TODAY, 9, 5);
        placement = world.placement(world.pupil(school), school, world.site(provider), TODAY, TODAY.plusWeeks(10));
    }

    private void show(Class<? extends PlacementScreen> view) {
        open(PupilsView.class, tutor);
        UI.getCurrent().navigate(view, PlacementScreen.of(placement));
    }

    private void write(String label, String words) {
        find(TextArea.class)
                .withCondition(it -> label.equals(it.getLabel()))
                .all()
                .forEach(it -> it.setValue(words));
        find(TextField.class)
                .withCondition(it -> label.equals(it.getLabel()))
                .all()
                .forEach(it -> it.setValue(words));
    }

    @Test
    @Tag("ILP-19")
    void aTutorReadsTheSummaryAndConfirmsItWithOneTap() {
        show(RiskView.class);
        assertThat(text()).contains("The school has not finished the risk assessment");
        bean(RiskAssessments.class)
                .write(
                        world.at(school, Role.AP_LEAD),
                        placement,
                        0,
                        new NewRisk(
                                "Runs off when shouted at.",
                                List.of(new Hazard(
                                        "Runs off",
                                        "The pupil",
                                        Hazard.Likelihood.LIKELY,
                                        Hazard.Severity.GRAVE,
                                        "Gate shut",
                                        "The tutor")),
                                "Loud voices",
                                "A walk",
                                "Everybody there",
                                TODAY.plusWeeks(4),
                                "A reason of the school's own"));
        show(RiskView.class);
        assertThat(text())
                .contains("Version 1 is new to you", "Runs off when shouted at.", "High risk", "A walk")
                .doesNotContain("A reason of the school's own");

        click("I have read it and work by it");

        assertThat(text()).contains("You work by version 1", tutor.name());
        assertThat(bean(RiskFacts.class).current(placement).orElseThrow().inUse())
                .hasSize(1);
    }

    @Test
    @Tag("ILP-01")
    void aTutorSendsTheAssessment() {
        show(PlanView.class);
        assertThat(text()).contains("Due by 30 Nov 2026", "No learning plan yet");

        click("Send the assessment");
        write("Which course suits", "Animal care");
        write("On which level the pupil begins", "Entry level 3");
        write("What support they need for it", "A reader");
        write("What they know and can do now", "Reads for meaning");
        click("Send it to the school");

        assertThat(text()).contains("Animal care", "Entry level 3");
        assertThat(bean(InitialAssessments.class).of(tutor, placement)).hasSize(1);
    }

    @Test
    @Tag("ILP-08")
    void aLearningPlanBeginsWithACourseAndAttendanceAndAsksForTheirDays() {
        show(PlanView.class);
        click("Write the learning plan");

        assertThat(find(TextField.class)
                        .withCondition(it -> "Qualification".equals(it.getLabel()) && it.isVisible())
                        .all())
                .hasSize(1);
        click("Send it to the school");
        assertThat(text()).contains("Choose a day for each target");
    }

    @Test
    @Tag("CUR-04")
    @Tag("CUR-12")
    void theManagerStatesCoursesOnceAndTheTutorSeesThemWithThePupil() {
        open(CourseView.class, world.at(provider, Role.PROVIDER_MANAGER));
        assertThat(text()).contains("You have not stated yet", "Youth offending services");
        click("State it");
        find(TextArea.class).all().forEach(it -> it.setValue("Each half-term"));
        click("State it");
        assertThat(text()).contains("Each half-term");

        show(CurriculumView.class);
        assertThat(text()).contains("Where pupils join", "Each half-term", "The provider has named no agency");
    }
}
