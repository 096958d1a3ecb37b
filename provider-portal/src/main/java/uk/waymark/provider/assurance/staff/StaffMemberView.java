package uk.waymark.provider.assurance.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.assurance.staff.Check;
import uk.waymark.assurance.staff.CheckKind;
import uk.waymark.assurance.staff.SchoolClearance;
import uk.waymark.assurance.staff.StaffFile;
import uk.waymark.assurance.staff.StaffLine;
import uk.waymark.assurance.staff.StaffRecord;
import uk.waymark.assurance.staff.StaffState;
import uk.waymark.assurance.staff.StaffTraining;
import uk.waymark.calendar.Session;
import uk.waymark.ids.StaffId;
import uk.waymark.provider.ProviderFrame;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Screen;
import uk.waymark.web.widgets.Status;

/** One person: which checks are there, which are missing, with the button to record each beside it. */
@Route(value = "staff/:id", layout = ProviderFrame.class)
@Needs(Right.KEEP_PROVIDER_RECORD)
@Prototype
public class StaffMemberView extends Screen implements BeforeEnterObserver {
    private final StaffRecord record;
    private final CurrentPerson person;
    private final Clock clock;
    private final Div content = new Div();

    StaffMemberView(StaffRecord record, CurrentPerson person, Clock clock) {
        super("Staff record: one person");
        this.record = record;
        this.person = person;
        this.clock = clock;
        var back = new RouterLink("All staff", StaffView.class);
        back.addClassName("take");
        actions(back);
        add(content);
    }

    static RouteParameters of(StaffId id) {
        return new RouteParameters("id", id.value().toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("id")
                .filter(text -> text.matches("[0-9a-f-]{36}"))
                .flatMap(text -> record.open(person.actor(), new StaffId(UUID.fromString(text))))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void again(StaffId id) {
        record.open(person.actor(), id).ifPresent(this::show);
    }

    private void show(StaffFile file) {
        content.removeAll();
        content.add(head(file.line()), new H2("Checks"), checks(file.line()));
        content.add(new H2("Which schools have your assurance"), schools(file.line()));
        content.add(new H2("Training"), training(file));
        content.add(new H2("Everything that was written down"), history(file));
    }

    private Div head(StaffLine line) {
        var details = line.member().details();
        var name = new Span(details.name() + ", " + details.roleWords());
        name.addClassName("need");
        var head = new Div(name, StaffView.chip(line.state()));
        head.addClassName("strip");
        var buttons = new Div(new Button("Change", event -> change(line)));
        buttons.addClassName("actions");
        if (line.state() != StaffState.LEFT) {
            buttons.add(new Button("Has left", event -> leave(line)));
        }
        head.add(buttons);
        return head;
    }

    private void change(StaffLine line) {
        var accounts = record.accounts(person.actor(), line.member().provider());
        var form = new StaffForm(accounts, clock).filled(line.member().details(), accounts);
        form.dialog("Change the line")
                .ask(
                        "Change",
                        () -> form.details()
                                .refusedOr(details -> record.change(
                                        person.actor(), line.member().id(), details)),
                        () -> again(line.member().id()));
    }

    private void leave(StaffLine line) {
        var day = new DatePicker("Last day", Session.today(clock));
        day.setLocale(Locale.UK);
        new AskDialog("Has left", day)
                .ask(
                        "Write it down",
                        () -> day.getValue() == null
                                ? Optional.of(new Refused("DAY", "Choose the last day."))
                                : record.leave(person.actor(), line.member().id(), day.getValue()),
                        () -> again(line.member().id()));
    }

    private Rows checks(StaffLine line) {
        var rows = new Rows();
        Stream.of(CheckKind.values()).forEach(kind -> {
            var check = Optional.ofNullable(line.member().checks().get(kind));
            var button = new Button(check.isPresent() ? "Record anew" : "Record", event -> check(line, kind));
            button.setAriaLabel(button.getText() + ": " + kind.words());
            rows.row(Stream.of(kind.words(), words(check, line, kind)), chip(line, kind, check), button);
        });
        return rows;
    }

    private void check(StaffLine line, CheckKind kind) {
        new CheckForm(kind, clock)
                .ask(check -> record.check(person.actor(), line.member().id(), check), () -> {
                    Say.done(kind.words() + ": written down.");
                    again(line.member().id());
                });
    }

    private static String words(Optional<Check> check, StaffLine line, CheckKind kind) {
        return check.map(StaffMemberView::words)
                .orElse(
                        kind.appliesTo(line.member().details())
                                ? "Nothing is recorded"
                                : "Does not apply to this work");
    }

    static String words(Check check) {
        return check.whyNot()
                .map(why -> "Does not apply: " + why)
                .orElseGet(() -> check.doneOn().map(Words::dayAndYear).orElse("") + ", seen by " + check.seenBy()
                        + check.againOn()
                                .map(day -> ", to be looked at again by " + Words.dayAndYear(day))
                                .orElse("")
                        + (check.note().isEmpty() ? "" : ". " + check.note()));
    }

    private static Span chip(StaffLine line, CheckKind kind, Optional<Check> check) {
        if (line.gaps().stream().anyMatch(gap -> gap.kind() == kind)) {
            return Status.URGENT.chip("Gap");
        }
        return check.filter(Check::applies).isPresent()
                ? Status.HERE.chip("In order")
                : Status.NOT_EXPECTED.chip("Not needed");
    }

    private Rows schools(StaffLine line) {
        var rows = new Rows();
        line.schools().forEach(school -> rows.row(Stream.of(school.name(), words(school)), chip(school)));
        return rows.orElse("No school uses you yet.");
    }

    private String words(SchoolClearance school) {
        return school.assuredAt()
                .map(at -> "Since " + Words.moment(at, clock))
                .orElse(school.isHeld() ? "May not take its registers yet" : "The school does not hold anybody");
    }

    private static Span chip(SchoolClearance school) {
        return school.assuredAt().isPresent()
                ? Status.HERE.chip("Assured")
                : school.isHeld() ? Status.NOT_HERE.chip("Held") : Status.NOT_EXPECTED.chip("Not assured");
    }

    private Component training(StaffFile file) {
        var rows = new Rows();
        file.training()
                .forEach(
                        it -> rows.row(Stream.of(it.course() + ", " + it.level().words(), words(it), it.topics())));
        var add = new Button(
                "Record a training",
                event -> new StaffTrainingForm(clock)
                        .ask(
                                training -> record.train(
                                        person.actor(), file.line().member().id(), training),
                                () -> again(file.line().member().id())));
        return new Div(rows.orElse("No training is on record."), add);
    }

    private static String words(StaffTraining it) {
        return Words.dayAndYear(it.takenOn()) + ", by " + it.trainer()
                + it.nextOn().map(day -> ", next due " + Words.dayAndYear(day)).orElse("");
    }

    private Rows history(StaffFile file) {
        var rows = new Rows();
        file.history()
                .forEach(it -> rows.row(Stream.of(
                        it.kind().words() + (it.applies() ? it.inOrder() ? ": in order" : ": not satisfactory" : ""),
                        words(it),
                        "Written down by " + it.by() + ", " + Words.moment(it.madeAt(), clock))));
        return rows.orElse("Nothing yet.");
    }
}
