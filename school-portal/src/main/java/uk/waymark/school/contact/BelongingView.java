package uk.waymark.school.contact;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.stream.Stream;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.contact.Belonging;
import uk.waymark.contact.DayArrangements;
import uk.waymark.contact.SafetyStatements;
import uk.waymark.ids.Id;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.placements.PlacementScreen;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Status;

/** AP lead or office, when a placement starts and each week: is the pupil still one of us, fed, fetched and safe; what is missing. */
@Route(value = "placements/:id/belonging", layout = SchoolFrame.class)
@Needs(Right.SEE_PUPILS)
@Prototype
public class BelongingView extends PlacementScreen {
    private final Belonging belonging;
    private final DayArrangements arrangements;
    private final SafetyStatements safety;
    private final CurrentPerson person;
    private final Clock clock;

    BelongingView(
            PlacementFiles placements,
            Belonging belonging,
            DayArrangements arrangements,
            SafetyStatements safety,
            CurrentPerson person,
            Clock clock) {
        super("Belonging, meals and the way there", placements, person);
        this.belonging = belonging;
        this.arrangements = arrangements;
        this.safety = safety;
        this.person = person;
        this.clock = clock;
    }

    @Override
    protected void show(Div page, PlacementFile placement) {
        var writes = may(Right.PLAN_SUPPORT, placement)
                || may(Right.MAKE_CONTACT, placement)
                || may(Right.KEEP_FAMILY_CONTACTS, placement);
        var lines = new BelongingLines(belonging, person, placement, clock, () -> fill(placement));
        page.add(new H2("A part of the school"));
        lines.show(page, writes);
        var day = new DayPanel(arrangements, person, placement, clock, () -> fill(placement));
        page.add(new H2("Free school meals"));
        day.meals(page, writes);
        page.add(new H2("The way there and back"));
        day.transport(page, writes);
        page.add(new H2("The school is satisfied that the pupil is safe there"));
        safe(page, placement);
    }

    private void safe(Div page, PlacementFile placement) {
        var rows = new Rows();
        safety.of(person.actor(), placement.id())
                .forEach(it -> rows.row(
                        Stream.of(Words.dayAndYear(it.on()) + ", " + it.by(), it.words()),
                        it.satisfied() ? Status.IN_ORDER.chip("Satisfied") : Status.OVERDUE.chip("Not satisfied")));
        page.add(rows.orElse("The DSL has not said so yet."));
        if (may(Right.HANDLE_CONCERNS, placement)) {
            page.add(new Button("Say how it stands", event -> state(placement)));
        }
    }

    private void state(PlacementFile placement) {
        var id = Id.next();
        var how = new RadioButtonGroup<Boolean>("How it stands");
        how.setItems(true, false);
        how.setItemLabelGenerator(it -> it ? "The school is satisfied" : "The school is not satisfied");
        how.setValue(true);
        var words = new TextArea("What it rests on");
        words.setMaxLength(1_000);
        new AskDialog("Safety there", how, words)
                .ask(
                        "Write it down",
                        () -> safety.state(
                                person.actor(),
                                id,
                                placement.id(),
                                how.getValue(),
                                words.getValue(),
                                Session.today(clock)),
                        () -> fill(placement));
    }
}
