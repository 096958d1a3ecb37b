package uk.waymark.school.attendance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.List;
import uk.waymark.access.Right;
import uk.waymark.organisations.Directory;
import uk.waymark.organisations.School;
import uk.waymark.school.SchoolFrame;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.DataTable;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Screen;
import uk.waymark.writeback.CodeMappings;
import uk.waymark.writeback.MappedCode;

/** The school says, code by code, what its own information system calls it. */
@Route(value = "attendance/write-back/codes", layout = SchoolFrame.class)
@Needs(Right.DECIDE_CODES)
@Prototype
public class CodeMappingView extends Screen {
    private final CodeMappings door;
    private final CurrentPerson person;
    private final Clock clock;
    private final Div content = new Div();

    CodeMappingView(CodeMappings door, Directory directory, CurrentPerson person, Clock clock) {
        super("What your system calls the codes");
        this.door = door;
        this.person = person;
        this.clock = clock;
        var back = new RouterLink("Send to your system", WriteBackView.class);
        back.addClassName("take");
        actions(back);
        explain(
                "Your system's administrator finds these ids (attendanceCodeId) beside the attendance codes there. Sessions with a code"
                        + " without an id wait here; they are counted, never dropped.");
        var schools = directory.schools(person.actor(), Right.DECIDE_CODES);
        var school = new Select<School>();
        school.setLabel("School");
        school.setItems(schools);
        school.setItemLabelGenerator(School::name);
        school.setVisible(schools.size() > 1);
        school.addValueChangeListener(event -> show(event.getValue()));
        add(school, content);
        schools.stream().findFirst().ifPresent(school::setValue);
    }

    private void show(School school) {
        content.removeAll();
        var table = new DataTable("Codes", List.of("Code", "Meaning", "Id in your system", "Who said so"));
        door.of(person.actor(), school.id()).forEach(code -> row(table, school, code));
        content.add(table);
    }

    private void row(DataTable table, School school, MappedCode mapped) {
        var code = mapped.code().code();
        var id = new TextField();
        id.setAriaLabel("Id of " + code + " in your system");
        id.setValue(mapped.misId().orElse(""));
        var said = new Span(mapped.decided()
                .map(it -> it.by() + ", " + Words.moment(it.at(), clock))
                .orElse("Nobody yet"));
        var save = new Button("Save");
        save.setAriaLabel("Save the id of " + code);
        save.addClickListener(event -> door.map(person.actor(), school.id(), code, id.getValue())
                .ifPresentOrElse(Say::refused, () -> {
                    said.setText(person.actor().name() + ", now");
                    Say.done("Saved for " + code + ".");
                }));
        var field = new Div(id, save);
        field.addClassName("actions");
        table.row(DataTable.text(code), DataTable.text(mapped.code().meaning()), field, said);
    }
}
