package uk.waymark.provider.curriculum;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.access.Right;
import uk.waymark.assurance.staff.StaffRecord;
import uk.waymark.curriculum.Agency;
import uk.waymark.curriculum.CourseMap;
import uk.waymark.curriculum.CourseMaps;
import uk.waymark.curriculum.NewCourseMap;
import uk.waymark.provider.ProviderFrame;
import uk.waymark.provider.assurance.ProviderScreen;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.plans.CurriculumPanel;
import uk.waymark.web.plans.Field;
import uk.waymark.web.plans.Writing;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Status;

/** The manager, once a year: what is taught, where pupils join and leave, and with whom you work; every school reads it with its pupils. */
@Route(value = "course", layout = ProviderFrame.class)
@Needs(Right.KEEP_PROVIDER_RECORD)
@Prototype
public class CourseView extends ProviderScreen {
    private final CourseMaps maps;
    private final CurrentPerson person;
    private final Clock clock;

    CourseView(CourseMaps maps, StaffRecord record, CurrentPerson person, Clock clock) {
        super("Our courses", record.providers(person.actor()));
        this.maps = maps;
        this.person = person;
        this.clock = clock;
        explain("Stated once for all schools, and shown with each of your pupils. Write no child's name.");
        begin();
    }

    @Override
    protected void show(Div content) {
        var map = maps.of(person.actor(), provider());
        map.stated()
                .ifPresentOrElse(
                        it -> content.add(
                                CurriculumPanel.of(it.words()),
                                new Paragraph("Version " + it.number() + ", " + it.by() + ", "
                                        + Words.moment(it.at(), clock))),
                        () -> content.add(new Empty("You have not stated yet what you teach and where pupils join.")));
        var write = new Button(
                map.stated().isEmpty() ? "State it" : "State a new version", event -> write(content, map.stated()));
        write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        content.add(write, new H2("With whom we work"), agencies(map));
    }

    private void write(Div content, Optional<CourseMap.Version> before) {
        var fields = Stream.of(
                        "What is taught, recognised qualifications first",
                        "Where in the year a pupil can join",
                        "Where a pupil can leave with something in hand",
                        "How it fits with what schools teach, so that a pupil can go back",
                        "What makes it broad: life skills, work, personal development",
                        "Outside lessons, for wellbeing and engagement",
                        "Specialist resources",
                        "Methods of communication")
                .map(label -> Field.area(label, 2_000))
                .toList();
        before.map(CourseMap.Version::words).ifPresent(it -> {
            var words = Stream.of(
                            it.courses(),
                            it.joinPoints(),
                            it.leavePoints(),
                            it.homeFit(),
                            it.breadth(),
                            it.outOfClass(),
                            it.resources(),
                            it.communication())
                    .toList();
            for (var field = 0; field < fields.size(); field++) {
                fields.get(field).setValue(words.get(field));
            }
        });
        var form = new Div(fields.toArray(TextArea[]::new));
        form.addClassName("form");
        Writing.open(
                content,
                form,
                "State it",
                () -> {
                    var typed = fields.stream().map(TextArea::getValue).toList();
                    return maps.state(
                            person.actor(),
                            provider(),
                            before.map(CourseMap.Version::number).orElse(0),
                            new NewCourseMap(
                                    typed.get(0),
                                    typed.get(1),
                                    typed.get(2),
                                    typed.get(3),
                                    typed.get(4),
                                    typed.get(5),
                                    typed.get(6),
                                    typed.get(7)));
                },
                () -> {
                    Say.done("Every school with pupils here reads it.");
                    refresh();
                },
                this::refresh);
    }

    private Rows agencies(CourseMap map) {
        var rows = new Rows();
        for (var agency : Agency.values()) {
            var link = map.links().stream().filter(it -> it.agency() == agency).findFirst();
            var change = new Button(link.isEmpty() ? "Say how" : "Change", event -> link(agency, link));
            change.setAriaLabel(change.getText() + ": " + agency.words());
            rows.row(
                    Stream.of(agency.words(), link.map(CourseMap.Link::words).orElse("")),
                    link.isPresent() ? Status.IN_ORDER.chip("We work together") : Status.NOT_EXPECTED.chip("Not yet"),
                    change);
        }
        return rows;
    }

    private void link(Agency agency, Optional<CourseMap.Link> before) {
        var words = Field.area("How you work together", 1_000, "Leave it empty where you no longer do.");
        before.ifPresent(it -> words.setValue(it.words()));
        new AskDialog(agency.words(), words)
                .ask("Save", () -> maps.link(person.actor(), provider(), agency, words.getValue()), this::refresh);
    }
}
