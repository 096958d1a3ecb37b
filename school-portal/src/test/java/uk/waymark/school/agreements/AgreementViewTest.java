package uk.waymark.school.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.agreements.AgreementField;
import uk.waymark.agreements.AgreementFinishing;
import uk.waymark.agreements.Agreements;
import uk.waymark.fixtures.AtHome;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.SchoolId;
import uk.waymark.objectives.NewObjective;
import uk.waymark.objectives.Objectives;
import uk.waymark.objectives.Source;
import uk.waymark.objectives.Strand;
import uk.waymark.school.placements.PlacementScreen;
import uk.waymark.school.placements.PlacementsView;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;
import uk.waymark.web.guard.ScreenTest;

@ViewPackages(packages = "uk.waymark.school")
class AgreementViewTest extends ScreenTest {
    private final World world = bean(World.class);
    private final SchoolId school = world.school();
    private PlacementId placement = PlacementId.next();
    private Actor lead = world.at(school, Role.AP_LEAD);

    @BeforeEach
    void aPlacementToAgreeOn() {
        bean(MovableClock.class).set(MovableClock.MONDAY, 9, 5);
        lead = world.at(school, Role.AP_LEAD);
        var pupil = world.pupil(school);
        placement = world.placement(pupil, school, world.site(world.provider()));
        bean(AtHome.class).parent(school, pupil, "Siân O'Neill", 1, "");
        bean(SettingDecisions.class)
                .decide(
                        World.actorOf(school, Role.HEAD),
                        new Scope.OfSchool(school),
                        "agreement.required",
                        "SLA-01, SLA-25",
                        MovableClock.MONDAY,
                        "Short");
    }

    private void show(Actor actor) {
        open(PlacementsView.class, actor);
        UI.getCurrent().navigate(AgreementView.class, PlacementScreen.of(placement));
    }

    @Test
    @Tag("SLA-44")
    void whoOpensItSeesWhatIsMissingFirst() {
        show(lead);

        assertThat(text())
                .contains(
                        "No agreement is in force",
                        "2 fields are missing",
                        "How a safeguarding concern is written down",
                        "Main objectives: agree on at least one",
                        "Finish and send to be signed",
                        "No version is finished yet",
                        "each of them gets a copy");
    }

    @Test
    @Tag("SLA-47")
    void afterItIsFinishedEachLineHasItsWaysToBeSigned() {
        bean(Objectives.class)
                .add(
                        lead,
                        placement,
                        new NewObjective(
                                "Comes every morning",
                                Strand.ATTENDANCE,
                                Source.OWN,
                                "Sessions",
                                "Three",
                                Optional.of(BigDecimal.ONE),
                                Optional.of(BigDecimal.TEN),
                                "",
                                LocalDate.of(2027, 3, 1)));
        bean(Agreements.class).save(lead, placement, AgreementField.CONCERNS, "Ring at once", 0);
        assertThat(bean(AgreementFinishing.class).finish(lead, placement)).isEmpty();
        show(lead);

        assertThat(text())
                .contains("Signatures, version 1", "Siân O'Neill", "Not signed", "Sign on this tablet", "From paper")
                .contains("Begin version 2", "not signed by everybody");
        show(world.at(school, Role.SENCO));
        assertThat(text()).contains("Not signed").doesNotContain("From paper", "Begin version 2");
    }
}
