package uk.waymark.school.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.forms.Kind;
import uk.waymark.forms.NewOwnQuestion;
import uk.waymark.forms.OwnQuestions;
import uk.waymark.ids.SchoolId;
import uk.waymark.organisations.Directory;
import uk.waymark.web.guard.ScreenTest;

@ViewPackages(packages = "uk.waymark.school")
class OwnQuestionsViewTest extends ScreenTest {
    private final World world = bean(World.class);
    private final SchoolId school = world.school();

    @BeforeEach
    void onMonday() {
        bean(MovableClock.class).set(MovableClock.MONDAY, 9, 5);
    }

    private <T> Select<T> select(String label) {
        @SuppressWarnings("unchecked")
        Select<T> found = find(Select.class)
                .withCondition(it -> label.equals(it.getLabel()))
                .first();
        return found;
    }

    @Test
    @Tag("AUP-10")
    void theHeadAddsAQuestionAndEndsIt() {
        open(OwnQuestionsView.class, world.at(school, Role.HEAD));
        assertThat(text()).contains("will stand here");

        click("Add a question: " + school(school));
        click("Add it");
        assertThat(bean(OwnQuestions.class).of(World.actorOf(school, Role.HEAD), school))
                .isEmpty();
        test(select("Form")).selectItem("Check of a provider (policy 004)");
        test(select("Part of the form")).selectItem("Safeguarding");
        test(find(TextArea.class)
                        .withCondition(it -> "The question".equals(it.getLabel()))
                        .first())
                .setValue("Is the pond fenced?");
        click("Add it");

        assertThat(text())
                .contains(
                        "Check of a provider (policy 004)",
                        "Is the pond fenced?",
                        "Asks for yes or no",
                        "From 23 Nov 2026");
        click("End: Is the pond fenced?");
        click("End it");
        assertThat(text()).contains("ends on 23 Nov 2026");
    }

    private String school(SchoolId id) {
        return bean(Directory.class)
                .schools(World.actorOf(id, Role.HEAD), Right.MANAGE_FORMS)
                .getFirst()
                .name();
    }

    @Test
    void anotherSchoolsQuestionsAreNotThere() {
        bean(OwnQuestions.class)
                .add(
                        world.at(school, Role.HEAD),
                        school,
                        new NewOwnQuestion(
                                "audit-004",
                                "safeguarding",
                                "Is the pond fenced?",
                                Kind.YES_NO,
                                List.of(),
                                true,
                                true,
                                MovableClock.MONDAY));

        open(OwnQuestionsView.class, world.at(world.school(), Role.HEAD));

        assertThat(text()).doesNotContain("pond");
    }
}
