package uk.waymark.school.progress;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.exports.ExportFile;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.progress.reports.OpenOutcome;
import uk.waymark.progress.reports.ReadingReports;
import uk.waymark.progress.reports.ReleaseOutcome;
import uk.waymark.progress.reports.Report;
import uk.waymark.progress.reports.ReportKind;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.placements.PlacementScreen;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Download;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;

/** The AP lead, when a report has come: read it, say yes or what is missing, and let the family read it. */
@Route(value = "placements/:id/reports", layout = SchoolFrame.class)
@Needs(Right.SEE_PUPILS)
@Prototype
public class ReportsView extends PlacementScreen {
    private final ReadingReports reports;
    private final CurrentPerson person;
    private final Clock clock;
    private final Div reading = new Div();

    ReportsView(PlacementFiles placements, ReadingReports reports, CurrentPerson person, Clock clock) {
        super("Reports", placements, person);
        this.reports = reports;
        this.person = person;
        this.clock = clock;
    }

    @Override
    protected void show(Div page, PlacementFile placement) {
        var all = reports.of(person.actor(), placement.id());
        var rows = new Rows();
        all.forEach(it -> row(rows, placement, it));
        if (may(Right.PLAN_SUPPORT, placement) && placement.isOpen(Session.today(clock))) {
            page.add(new Button("Ask for a report", event -> ask(placement)));
        }
        page.add(rows.orElse("No report has been begun. The provider is reminded when one is due."), reading);
        reading.removeAll();
        all.stream().filter(it -> it.state() == Report.State.WAITS).findFirst().ifPresent(it -> read(placement, it));
    }

    private void row(Rows rows, PlacementFile placement, Report it) {
        List<String> lines = new ArrayList<>(
                List.of(it.kind().words(), Words.dayAndYear(it.from()) + " to " + Words.dayAndYear(it.to())));
        it.asked().ifPresent(what -> lines.add("Asked for: " + what));
        lines.add(it.sent()
                .map(sent -> "Sent " + Words.moment(sent.at(), clock) + " by " + sent.by()
                        + (sent.number() > 1 ? ", version " + sent.number() : ""))
                .orElse("Due by " + Words.dayAndYear(it.dueOn())));
        it.answer()
                .ifPresent(answer -> lines.add((answer.approved() ? "Approved by " : "Sent back by ")
                        + answer.by()
                        + (answer.reason().isEmpty() ? "" : ": " + answer.reason())));
        var row = rows.row(lines.stream(), ReportChip.of(it, Session.today(clock)));
        if (it.sent().isPresent()) {
            var read = new Button("Read", event -> read(placement, it));
            read.setAriaLabel("Read the " + it.kind().words() + " up to " + Words.dayAndYear(it.to()));
            row.add(read);
        }
        it.answer()
                .flatMap(Report.Answer::paper)
                .ifPresent(paper -> row.add(new Download(
                        "PDF",
                        () -> reports.paper(person.actor(), it.id())
                                .map(content -> new ExportFile(
                                        content.document().fileName(), content.mediaType(), content.bytes())))));
    }

    private void read(PlacementFile placement, Report seen) {
        reading.removeAll();
        reports.read(person.actor(), seen.id()).ifPresent(it -> {
            reading.add(new H2(it.report().kind().words() + ", "
                    + Words.dayAndYear(it.report().to())));
            reading.add(new ReportText(it.blocks()));
            if (may(Right.RELEASE_TO_FAMILY, placement)) {
                reading.add(actions(placement, it.report()));
            }
        });
    }

    private Div actions(PlacementFile placement, Report report) {
        var actions = new Div();
        actions.addClassName("actions");
        var version = report.sent().orElseThrow().version();
        if (report.state() == Report.State.WAITS) {
            var approve = new Button(
                    "Approve",
                    event -> answer(placement, version, "Approved.", id -> reports.approve(person.actor(), id)));
            approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            approve.setDisableOnClick(true);
            actions.add(approve, new Button("Send back", event -> sendBack(placement, version)));
        }
        if (report.state() == Report.State.APPROVED) {
            var release = new Button("Let the family read it", event -> release(placement, version));
            release.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            release.setDisableOnClick(true);
            actions.add(release);
        }
        return actions;
    }

    private void answer(PlacementFile placement, UUID version, String done, Function<UUID, Optional<Refused>> what) {
        what.apply(version).ifPresentOrElse(Say::refused, () -> Say.done(done));
        fill(placement);
    }

    private void sendBack(PlacementFile placement, UUID version) {
        var reason = new TextArea("What has to be put right");
        reason.setMaxLength(2_000);
        reason.setMinHeight("8em");
        new AskDialog("Send the report back", reason)
                .ask(
                        "Send it back",
                        () -> reports.sendBack(person.actor(), version, reason.getValue()),
                        () -> fill(placement));
    }

    private void release(PlacementFile placement, UUID version) {
        switch (reports.release(person.actor(), version)) {
            case ReleaseOutcome.Not(var refused) -> Say.refused(refused);
            case ReleaseOutcome.Released(var unreached) ->
                Say.done("The family can read it." + Unreached.words(unreached));
        }
        fill(placement);
    }

    private void ask(PlacementFile placement) {
        var kind = new Select<ReportKind>();
        kind.setLabel("Which");
        kind.setItems(Stream.of(ReportKind.values()).filter(ReportKind::isAsked).toList());
        kind.setItemLabelGenerator(ReportKind::words);
        kind.setValue(ReportKind.EHC_REVIEW);
        var by = new DatePicker("Needed by");
        by.setLocale(Locale.UK);
        by.setMin(Session.today(clock));
        by.setMax(placement.endsOn());
        var what = new TextArea("What it is for");
        what.setMaxLength(500);
        new AskDialog("Ask the provider for a report", kind, by, what)
                .ask(
                        "Ask for it",
                        () -> by.isEmpty()
                                ? Optional.of(new Refused("DAY", "Choose the day by which you need it."))
                                : refused(reports.ask(
                                        person.actor(),
                                        placement.id(),
                                        kind.getValue(),
                                        by.getValue(),
                                        what.getValue())),
                        () -> {
                            Say.done("The provider is told.");
                            fill(placement);
                        });
    }

    private static Optional<Refused> refused(OpenOutcome outcome) {
        return outcome instanceof OpenOutcome.Not(var refused) ? Optional.of(refused) : Optional.empty();
    }
}
