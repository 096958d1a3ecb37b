package uk.waymark.school.assurance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.access.Right;
import uk.waymark.assurance.changes.Change;
import uk.waymark.assurance.changes.Changes;
import uk.waymark.assurance.changes.Filtering;
import uk.waymark.assurance.staff.Check;
import uk.waymark.assurance.staff.CheckKind;
import uk.waymark.assurance.staff.Gap;
import uk.waymark.assurance.staff.SafeguardingDuty;
import uk.waymark.assurance.staff.SchoolClearance;
import uk.waymark.assurance.staff.StaffAssurance;
import uk.waymark.assurance.staff.StaffLine;
import uk.waymark.assurance.staff.StaffState;
import uk.waymark.ids.SchoolId;
import uk.waymark.organisations.Directory;
import uk.waymark.organisations.Provider;
import uk.waymark.school.SchoolFrame;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.DataTable;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Status;

/** The AP lead, at any time: who works there, who may work with our pupils, what is missing about whom, and what we were told. */
@Route(value = "providers/:id/staff", layout = SchoolFrame.class)
@Needs(Right.SEE_ASSURANCE)
@Prototype
public class StaffAssuranceView extends ProviderScreen {
    private static final int TOLD = 30;

    private final StaffAssurance assurance;
    private final Changes changes;
    private final Filtering filtering;
    private final CurrentPerson person;
    private final Clock clock;

    StaffAssuranceView(
            Directory directory,
            StaffAssurance assurance,
            Changes changes,
            Filtering filtering,
            CurrentPerson person,
            Clock clock) {
        super("Staff record", directory, person);
        this.assurance = assurance;
        this.changes = changes;
        this.filtering = filtering;
        this.person = person;
        this.clock = clock;
    }

    @Override
    protected void show(Div page, SchoolId school, Provider provider) {
        page.removeAll();
        var missing = new Rows();
        assurance
                .missing(person.actor(), provider.id())
                .forEach(words -> missing.row(Stream.of(words), Status.URGENT.chip("Missing")));
        page.add(missing);
        var rows = new Rows();
        assurance.of(person.actor(), provider.id()).forEach(line -> row(rows, line, page, school, provider));
        page.add(rows.orElse("Nobody is on this provider's record, or your school has not taken it up."));
        page.add(new H2("Internet filtering"), filtering(school, provider));
        page.add(new H2("What the provider told you"), told(school, provider));
    }

    private void row(Rows rows, StaffLine line, Div page, SchoolId school, Provider provider) {
        var details = line.member().details();
        var duty = details.duty() == SafeguardingDuty.NONE
                ? ""
                : ", " + details.duty().words();
        var own = own(line, school);
        var checks = new Details("Checks of " + details.name(), checks(line));
        var lines = Stream.of(
                        Stream.<Component>of(
                                new Span(details.name()),
                                new Span(details.roleWords() + ", "
                                        + details.bond().words() + duty)),
                        own.flatMap(SchoolClearance::assuredAt).stream()
                                .map(at -> new Span("Your assurance is recorded since " + Words.moment(at, clock))),
                        line.gaps().stream().limit(3).map(Gap::words).map(Span::new),
                        Stream.of(checks))
                .flatMap(it -> it);
        var row = rows.row(lines.toArray(Component[]::new), chip(line, own));
        if (line.state() != StaffState.LEFT
                && own.filter(it -> it.assuredAt().isEmpty()).isPresent()
                && assurance.mayAssure(person.actor(), provider.id()).contains(school)) {
            var record = new Button("Record our assurance", event -> assure(line, page, school, provider));
            record.setAriaLabel("Record our assurance about " + details.name());
            row.add(record);
        }
    }

    private static Optional<SchoolClearance> own(StaffLine line, SchoolId school) {
        return line.schools().stream().filter(it -> it.school().equals(school)).findFirst();
    }

    private static Span chip(StaffLine line, Optional<SchoolClearance> own) {
        if (line.state() == StaffState.LEFT) {
            return Status.DEACTIVATED.chip("Left");
        }
        if (line.state() == StaffState.GAP) {
            return Status.URGENT.chip("Gap");
        }
        if (own.flatMap(SchoolClearance::assuredAt).isPresent()) {
            return Status.HERE.chip("May work with your pupils");
        }
        return own.filter(SchoolClearance::isHeld).isPresent()
                ? Status.NOT_HERE.chip("Held")
                : Status.NOT_EXPECTED.chip("No assurance recorded");
    }

    private static DataTable checks(StaffLine line) {
        var table = new DataTable(
                "Checks of " + line.member().details().name(), List.of("Check", "Checked on", "Seen by", "Result"));
        Stream.of(CheckKind.values()).forEach(kind -> {
            var check = Optional.ofNullable(line.member().checks().get(kind));
            if (check.isPresent() || kind.appliesTo(line.member().details())) {
                table.row(
                        DataTable.text(kind.words()),
                        DataTable.text(check.flatMap(Check::doneOn)
                                .map(Words::dayAndYear)
                                .orElse("")),
                        DataTable.text(check.map(Check::seenBy).orElse("")),
                        DataTable.text(check.map(StaffAssuranceView::result).orElse("Not recorded")));
            }
        });
        return table;
    }

    private static String result(Check check) {
        return check.whyNot()
                .map(why -> "Does not apply: " + why)
                .orElse(check.inOrder() ? "In order" : "Not satisfactory");
    }

    private void assure(StaffLine line, Div page, SchoolId school, Provider provider) {
        var note = new TextArea("Where the written assurance is");
        note.setHelperText(
                "Such as the e-mail of 20 November. The checks equal those that you make on your own staff.");
        note.setMaxLength(500);
        new AskDialog("Record our assurance about " + line.member().details().name(), note)
                .ask(
                        "Record it",
                        () -> assurance.assure(
                                person.actor(),
                                school,
                                provider.id(),
                                line.member().id(),
                                note.getValue()),
                        () -> {
                            Say.done("Recorded. From now on they may work with your pupils.");
                            show(page, school, provider);
                        });
    }

    private Div filtering(SchoolId school, Provider provider) {
        var part = new Div();
        filtering.mineAsked(person.actor(), provider.id()).stream()
                .filter(it -> it.school().equals(school))
                .forEach(it -> part.add(
                        it.givenAt().isPresent()
                                ? Status.HERE.chip("Given for this term")
                                : it.dueOn()
                                        .map(day -> Status.TO_DO.chip("Due by " + Words.day(day)))
                                        .orElseGet(() -> Status.NOT_EXPECTED.chip("Not asked for"))));
        filtering.of(person.actor(), provider.id()).stream()
                .limit(1)
                .forEach(it -> part.add(
                        new Paragraph(it.words() + " (" + it.by() + ", " + Words.moment(it.givenAt(), clock) + ")")));
        return part;
    }

    private Rows told(SchoolId school, Provider provider) {
        var rows = new Rows();
        changes.of(person.actor(), provider.id(), TOLD, 0)
                .forEach(it -> it.schools().stream()
                        .filter(told -> told.school().equals(school))
                        .forEach(told -> row(rows, it, told)));
        return rows.orElse(
                "Nothing yet. What the provider has to tell you appears here, with whether it came in time.");
    }

    private void row(Rows rows, Change it, Change.Told told) {
        rows.row(
                Stream.of(
                        it.kind().words() + it.staff().map(name -> ": " + name).orElse(""),
                        it.what(),
                        "Happened " + Words.moment(it.happenedAt(), clock) + ", told "
                                + Words.moment(it.toldAt(), clock) + " by " + it.by() + ". "
                                + told.clock().words()),
                told.late() ? Status.LATE.chip("Told late") : Status.HERE.chip("In time"));
    }
}
