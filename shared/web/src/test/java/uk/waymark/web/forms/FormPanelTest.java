package uk.waymark.web.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.forms.Answer;
import uk.waymark.forms.Desks;
import uk.waymark.forms.Fillings;
import uk.waymark.forms.FormDesk;
import uk.waymark.ids.FillingId;
import uk.waymark.web.guard.ScreenTest;

@ViewPackages(packages = "uk.waymark.web.forms")
class FormPanelTest extends ScreenTest {
    private final World world = bean(World.class);
    private final Fillings fillings = bean(Fillings.class);
    private Actor lead = World.ADMINISTRATOR;
    private Actor other = World.ADMINISTRATOR;
    private FillingId draft = FillingId.next();

    @BeforeEach
    void aDraft() {
        bean(MovableClock.class).set(MovableClock.MONDAY, 9, 30);
        var school = world.school();
        lead = world.at(school, Role.AP_LEAD);
        other = world.at(school, Role.HEAD);
        draft = start(Optional.empty());
    }

    private FillingId start(Optional<FillingId> previous) {
        return fillings.start("audit-004", Optional.empty(), UUID.randomUUID(), lead.person(), previous);
    }

    private void open() {
        FormScreen.desk = desk(lead);
        open(FormScreen.class, lead);
    }

    private FormDesk desk(Actor person) {
        return bean(Desks.class).of(draft, person.person()).orElseThrow();
    }

    private <T extends Component & HasLabel> T field(Class<T> type, String label) {
        return find(type)
                .withCondition(it -> it.isVisible() && label.equals(it.getLabel()))
                .first();
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, String item) {
        test((RadioButtonGroup<String>) field(RadioButtonGroup.class, label)).selectItem(item);
    }

    private void write(String label, String words) {
        test(field(TextField.class, label)).setValue(words);
    }

    private static final String REGISTERED = "Does the Department for Education have the provider on its register?";

    @Test
    void anAnswerIsKeptAsItIsGivenAndAsksForMoreAtOnce() {
        open();
        assertThat(text()).contains("0 of 7 answered", "What is missing (7)");

        choose(REGISTERED, "Yes");

        assertThat(text()).contains("Saved 09:30", "1 of 8 answered", "Three digits, a stroke and four digits.");
        write("Its DfE number", "935/6001");
        assertThat(fillings.read(draft).words("AUD-09/number")).contains("935/6001");
        assertThat(text()).contains("2 of 8 answered");
    }

    @Test
    void aRefusalStandsBesideTheField() {
        open();
        choose("Do its safeguarding policies contain what the law and the guidance ask for?", "Yes");
        test(field(DatePicker.class, "Date of that version")).setValue(LocalDate.of(2026, 12, 24));

        assertThat(text()).contains("This day is still to come");
        assertThat(fillings.read(draft).answer("AUD-30/date")).isEqualTo(Answer.BLANK);
    }

    @Test
    void whoWritesAtTheSameTimeChoosesBetweenBothAnswers() {
        fillings.addAuthor(draft, other.person());
        open();
        desk(other).save("AUD-01", Answer.of("Hill Farm"), 0);

        write("Name of the provider that this audit is about", "Hill Farm Centre");

        assertThat(text()).contains(other.name() + " wrote at 09:30", "Keep mine", "Take theirs");
        assertThat(fillings.read(draft).words("AUD-01")).contains("Hill Farm");
        click("Keep mine");
        assertThat(fillings.read(draft).words("AUD-01")).contains("Hill Farm Centre");
    }

    @Test
    void theirsCanBeTaken() {
        fillings.addAuthor(draft, other.person());
        open();
        desk(other).save("AUD-01", Answer.of("Hill Farm"), 0);
        write("Name of the provider that this audit is about", "Hill Farm Centre");
        click("Take theirs");

        assertThat(field(TextField.class, "Name of the provider that this audit is about")
                        .getValue())
                .isEqualTo("Hill Farm");
        assertThat(text()).contains("1 of 7 answered");
    }

    @Test
    void whatIsMissingIsNamedWhenItIsSubmittedTooEarlyAndItIsSubmittedOnceComplete() {
        open();
        click("Submit");
        assertThat(text()).contains("7 questions are not answered yet");

        write("Name of the provider that this audit is about", "Hill Farm");
        test(field(DateTimePicker.class, "Day and time at which you went there"))
                .setValue(LocalDateTime.of(2026, 11, 20, 10, 0));
        write("Who made the visit and answers for this audit?", "A. Lead");
        choose(REGISTERED, "No");
        choose("Do its safeguarding policies contain what the law and the guidance ask for?", "No");
        choose(
                "Is what the school pays for right for every pupil, in learning and in social, emotional and mental health?",
                "Yes");
        choose("Taking everything together, does this provision suit the pupil or pupils?", "Yes");
        test(field(TextArea.class, "For what reasons?")).setValue("Calm, near and registered.");
        write("Who decided so?", "A. Head");
        test(field(DatePicker.class, "Decided on")).setValue(MovableClock.MONDAY);
        assertThat(text()).contains("Nothing is missing");

        click("Submit");
        assertThat(text()).contains("It is submitted.");
        assertThat(fillings.read(draft).submitted()).isPresent();

        var before = draft;
        draft = start(Optional.of(before));
        open();
        assertThat(text()).contains("Last time: Hill Farm", "0 of 7 answered");
        assertThat(new FormSheet(fillings.read(before)).getElement().getTextRecursively())
                .contains("Submitted by " + lead.name(), "Hill Farm", "Fri 20 Nov 2026, 10:00");
        assertThat(new ComparisonTable(fillings.compare(before, draft))
                        .getElement()
                        .getTextRecursively())
                .contains("Hill Farm", "Not answered", "Changed");
    }

    @Test
    void aCommentIsATapAway() {
        open();
        click("Add a comment: " + REGISTERED);
        test(find(TextArea.class)
                        .withCondition(it -> it.isVisible() && "Comment".equals(it.getLabel()))
                        .first())
                .setValue("Looked it up.");

        assertThat(fillings.read(draft).answer("AUD-09").comment()).isEqualTo("Looked it up.");
    }

    @Test
    void whatIsTypedIsMarkedForTheBrowserByIdsOnly() {
        open();
        assertThat(find(QuestionPanel.class).all())
                .hasSize(7)
                .allSatisfy(panel ->
                        assertThat(panel.getElement().getAttribute("data-keep")).startsWith(draft.value() + "/AUD-"));
    }

    @Test
    void groupsHaveEntriesThatAreAddedAndRemoved() {
        draft = fillings.start("audit-000", Optional.empty(), UUID.randomUUID(), lead.person(), Optional.empty());
        open();
        click("Add to: Who leads on safeguarding at the provider, and who stands in?");
        assertThat(fillings.read(draft).answer("AUD-25").values()).hasSize(1);
        var row = fillings.read(draft).answer("AUD-25").values().getFirst();
        write("Name", "Ada Sample");
        assertThat(fillings.read(draft).words("AUD-25/" + row + "/name")).contains("Ada Sample");

        click("Remove entry 1: Who leads on safeguarding at the provider, and who stands in?");
        assertThat(fillings.read(draft).answer("AUD-25").values()).isEqualTo(List.of());
    }
}
