package uk.waymark.school.families;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.families.ContactDetails;
import uk.waymark.fixtures.FamilyWorld;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.school.pupils.PupilScreen;
import uk.waymark.school.pupils.PupilsView;
import uk.waymark.web.guard.ScreenTest;

@ViewPackages(packages = "uk.waymark.school")
class FamilyContactsViewTest extends ScreenTest {
    private final World world = bean(World.class);
    private final SchoolId school = world.school();
    private PupilId pupil = PupilId.next();

    @BeforeEach
    void somebodyAtHome() {
        bean(MovableClock.class).set(MovableClock.MONDAY, 9, 5);
        pupil = world.pupil(school);
        bean(FamilyWorld.class)
                .letIn(
                        school,
                        pupil,
                        new ContactDetails(
                                "Siân O'Connor",
                                "Mother",
                                1,
                                "07700 900123",
                                "",
                                "",
                                FamilyWorld.email(),
                                "9 Secret Way",
                                true,
                                "cy",
                                "Order of 1 Sep"));
    }

    private String seenBy(Actor actor) {
        open(PupilsView.class, actor);
        UI.getCurrent().navigate(FamilyContactsView.class, PupilScreen.of(pupil));
        return text();
    }

    @Test
    @Tag("ROL-24")
    void whoKeepsTheContactsSeesEverythingAndTheWayToLetSomebodyIn() {
        assertThat(seenBy(world.at(school, Role.OFFICE)))
                .contains(
                        "Siân O'Connor",
                        "07700 900123",
                        "9 Secret Way",
                        "Order of 1 Sep",
                        "Cymraeg",
                        "Holds parental responsibility",
                        "Let in",
                        "Let the pupil in");
    }

    @Test
    void whoOnlySeesPupilsSeesNoHiddenAddressAndNoNote() {
        assertThat(seenBy(world.at(school, Role.SENCO)))
                .contains("Siân O'Connor")
                .doesNotContain("9 Secret Way", "Order of 1 Sep", "Let the pupil in");
    }
}
