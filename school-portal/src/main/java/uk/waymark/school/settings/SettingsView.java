package uk.waymark.school.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.organisations.Directory;
import uk.waymark.organisations.School;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.forms.OwnQuestionsView;
import uk.waymark.settings.Effective;
import uk.waymark.settings.SchoolSettings;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Screen;

/** The head or the AP lead, when a rule of the school changes: what is in force, where it comes from, and deciding it anew. */
@Route(value = "settings", layout = SchoolFrame.class)
@Needs(Right.MANAGE_SETTINGS)
@Prototype
public class SettingsView extends Screen {
    private final SchoolSettings settings;
    private final CurrentPerson person;
    private final Clock clock;

    SettingsView(SchoolSettings settings, Directory directory, CurrentPerson person, Clock clock) {
        super("Settings");
        var own = new RouterLink("Our own questions", OwnQuestionsView.class);
        own.addClassName("take");
        actions(own);
        this.settings = settings;
        this.person = person;
        this.clock = clock;
        explain(
                "What your school has decided, else its trust, else the standard. What held in the past stays on record.");
        for (School school : directory.schools(person.actor(), Right.MANAGE_SETTINGS)) {
            var list = new Div();
            add(new H2(school.name()), list);
            show(list, school);
        }
    }

    private void show(Div list, School school) {
        list.removeAll();
        settings.of(person.actor(), school.id()).stream()
                .collect(Collectors.groupingBy(Effective::group, java.util.LinkedHashMap::new, Collectors.toList()))
                .forEach((group, all) -> list.add(new H3(group), rows(list, school, all)));
    }

    private Rows rows(Div list, School school, List<Effective> all) {
        var rows = new Rows();
        for (var it : all) {
            var value = new Span(it.words(it.value()));
            value.addClassName("value");
            var change = new Button("Change", event -> change(list, school, it));
            change.setAriaLabel("Change: " + it.setting().words());
            rows.row(
                    Stream.concat(
                            Stream.of(it.setting().words(), it.setting().why(), origin(it)),
                            it.ahead().stream()
                                    .map(later -> "From " + Words.day(later.from()) + ": " + it.words(later.value()))),
                    value,
                    change);
        }
        return rows;
    }

    private String origin(Effective it) {
        return it.origin()
                .map(by -> (by.byTrust() ? "The trust's: " : "") + by.by() + ", from " + Words.dayAndYear(by.from())
                        + ": " + by.reason())
                .orElse("The standard");
    }

    private void change(Div list, School school, Effective it) {
        Component field;
        Supplier<String> typed;
        if (it.choices().isEmpty()) {
            var text = new TextField(it.setting().words());
            text.setValue(it.value());
            field = text;
            typed = text::getValue;
        } else {
            var choice = new RadioButtonGroup<String>(it.setting().words());
            choice.setItems(it.choices().keySet());
            choice.setItemLabelGenerator(it::words);
            choice.setValue(it.value());
            field = choice;
            typed = choice::getValue;
        }
        var from = new DatePicker("From", Session.today(clock));
        from.setLocale(Locale.UK);
        var reason = new TextField("Why?");
        new AskDialog("Change a setting", new Paragraph(it.setting().why()), field, from, reason)
                .ask(
                        "Decide",
                        () -> from.getValue() == null
                                ? Optional.of(new Refused("INVALID", "Choose the day from which it holds."))
                                : settings.decide(
                                        person.actor(),
                                        school.id(),
                                        it.setting().name(),
                                        typed.get(),
                                        from.getValue(),
                                        reason.getValue()),
                        () -> {
                            Say.done("Decided.");
                            show(list, school);
                        });
    }
}
