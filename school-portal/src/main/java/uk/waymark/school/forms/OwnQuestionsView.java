package uk.waymark.school.forms;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.forms.Form;
import uk.waymark.forms.OwnQuestion;
import uk.waymark.forms.OwnQuestions;
import uk.waymark.organisations.Directory;
import uk.waymark.organisations.School;
import uk.waymark.school.SchoolFrame;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Screen;

/** The head or the AP lead, before a round of audits: sees which questions the school adds to a form, adds one, ends one. */
@Route(value = "forms/questions", layout = SchoolFrame.class)
@Needs(Right.MANAGE_FORMS)
@Prototype
public class OwnQuestionsView extends Screen {
    private final OwnQuestions questions;
    private final CurrentPerson person;
    private final Clock clock;

    OwnQuestionsView(OwnQuestions questions, Directory directory, CurrentPerson person, Clock clock) {
        super("Our own questions");
        this.questions = questions;
        this.person = person;
        this.clock = clock;
        explain(
                "Forms that are started from the day on have the question. In those that were started before, nothing changes.");
        for (School school : directory.schools(person.actor(), Right.MANAGE_FORMS)) {
            var list = new Div();
            var add = new Button("Add a question", event -> add(list, school));
            add.setAriaLabel("Add a question: " + school.name());
            add(new H2(school.name()), add, list);
            show(list, school);
        }
    }

    private void show(Div list, School school) {
        list.removeAll();
        var all = questions.of(person.actor(), school.id());
        if (all.isEmpty()) {
            list.add(new Rows()
                    .orElse("The questions that your school adds to a form will stand here. Add the first one above."));
        }
        var forms = questions.forms(person.actor());
        all.stream()
                .collect(Collectors.groupingBy(OwnQuestion::formName, LinkedHashMap::new, Collectors.toList()))
                .forEach((form, asked) -> list.add(new H3(title(forms, form)), rows(list, school, asked)));
    }

    private static String title(List<Form> forms, String name) {
        return forms.stream()
                .filter(form -> form.name().equals(name))
                .map(Form::title)
                .findFirst()
                .orElse(name);
    }

    private Rows rows(Div list, School school, List<OwnQuestion> all) {
        var rows = new Rows();
        for (var it : all) {
            var lines = Stream.of(it.question().text(), kind(it), since(it));
            if (it.ended().isPresent()) {
                rows.row(lines);
            } else {
                var end = new Button("End", event -> end(list, school, it));
                end.setAriaLabel("End: " + it.question().text());
                rows.row(lines, end);
            }
        }
        return rows;
    }

    private static String kind(OwnQuestion it) {
        var question = it.question();
        var choices = question.options().isEmpty()
                ? ""
                : ": " + String.join("; ", question.options().values());
        return "Asks for " + question.kind().words() + choices
                + (question.required().always() ? "" : ", and may be left blank");
    }

    private static String since(OwnQuestion it) {
        return "From " + Words.dayAndYear(it.from()) + ", by " + it.by()
                + it.ended().map(day -> "; ends on " + Words.dayAndYear(day)).orElse("");
    }

    private void add(Div list, School school) {
        var fields = new QuestionFields(questions.forms(person.actor()), Session.today(clock));
        new AskDialog("Add a question", fields.all())
                .ask(
                        "Add it",
                        () -> fields.read()
                                .map(question -> questions.add(person.actor(), school.id(), question))
                                .orElseGet(() -> Optional.of(new Refused(
                                        "INVALID", "Choose the form, the part, the kind of answer and the day."))),
                        () -> {
                            Say.done("Added.");
                            show(list, school);
                        });
    }

    private void end(Div list, School school, OwnQuestion question) {
        var day = new DatePicker("No longer asked from", Session.today(clock));
        day.setLocale(Locale.UK);
        new AskDialog("End a question", new Paragraph(question.question().text()), day)
                .ask(
                        "End it",
                        () -> day.getValue() == null
                                ? Optional.of(new Refused("INVALID", "Choose the day."))
                                : questions.end(person.actor(), question.id(), day.getValue()),
                        () -> {
                            Say.done("Ended.");
                            show(list, school);
                        });
    }
}
