package uk.waymark.provider.progress;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.ids.ReportId;
import uk.waymark.progress.reports.KeepOutcome;
import uk.waymark.progress.reports.Report;
import uk.waymark.progress.reports.ReportDesk;
import uk.waymark.progress.reports.ReportWords;
import uk.waymark.progress.reports.WritingReports;
import uk.waymark.provider.ProviderFrame;
import uk.waymark.provider.placements.PlacementScreen;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Screen;
import uk.waymark.web.widgets.Status;

/** A tutor with ten minutes: everything that is known stands there already, each box keeps itself, one button sends it. */
@Route(value = "pupils/:id/reports/:report", layout = ProviderFrame.class)
@Needs(Right.WRITE_REPORTS)
@Prototype
public class ReportEditorView extends Screen implements BeforeEnterObserver {
    private final WritingReports reports;
    private final CurrentPerson person;
    private final Clock clock;
    private final Div content = new Div();
    private final Say.Place refusal = new Say.Place();
    private final Span saved = new Span();
    private int revision;

    ReportEditorView(WritingReports reports, CurrentPerson person, Clock clock) {
        super("Report");
        this.reports = reports;
        this.person = person;
        this.clock = clock;
        saved.getElement().setAttribute("role", "status");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("report")
                .filter(text -> text.matches("[0-9a-f-]{36}"))
                .flatMap(text -> reports.desk(person.actor(), new ReportId(UUID.fromString(text))))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(ReportDesk desk) {
        content.removeAll();
        heading(desk.report().kind().words());
        var report = desk.report();
        content.add(
                new Paragraph(desk.pupil() + ", " + desk.school() + ". " + Words.dayAndYear(report.from()) + " to "
                        + Words.dayAndYear(report.to()) + "."),
                new RouterLink("All reports", ReportsView.class, PlacementScreen.of(report.placement())));
        report.asked().ifPresent(what -> content.add(new Paragraph("The school asks for it: " + what)));
        if (desk.editable()) {
            edit(desk);
        } else {
            read(desk);
        }
    }

    private void read(ReportDesk desk) {
        content.add(new Paragraph(desk.report().state().words() + ". "
                + desk.report()
                        .sent()
                        .map(it -> "Sent " + Words.moment(it.at(), clock) + " by " + it.by() + ".")
                        .orElse("")));
        for (var block : ReportWords.of(desk.report(), desk.text(), desk.sessions(), desk.notes(), false)) {
            content.add(new H2(block.heading()));
            block.paragraphs().forEach(it -> content.add(new Paragraph(it)));
            if (!block.items().isEmpty()) {
                var list = new UnorderedList();
                block.items().forEach(it -> list.add(new ListItem(it)));
                content.add(list);
            }
        }
    }

    private void edit(ReportDesk desk) {
        revision = desk.revision();
        desk.report().answer().filter(it -> !it.approved()).ifPresent(it -> content.add(back(it)));
        saved.setText(desk.report()
                .draft()
                .map(it -> "Saved " + Words.moment(it.savedAt(), clock) + " by " + it.by() + ".")
                .orElse("Each box is kept when you leave it."));
        content.add(saved, new H2("Attendance"), new Paragraph(desk.sessions().words()));
        var form = new ReportForm(desk);
        form.whenChanged(() -> keep(desk, form));
        content.add(form, refusal, send(desk, form));
    }

    private static Div back(Report.Answer answer) {
        var line = new Div(Status.REFUSED.chip("Sent back"), new Span(answer.by() + ": " + answer.reason()));
        line.addClassName("strip");
        return line;
    }

    private Optional<Refused> keep(ReportDesk desk, ReportForm form) {
        refusal.clear();
        return switch (reports.save(person.actor(), desk.report().id(), revision, form.text())) {
            case KeepOutcome.Kept(var next, var at) -> {
                revision = next;
                saved.setText("Saved " + Words.time(at) + ".");
                yield Optional.empty();
            }
            case KeepOutcome.Not(var refused) -> {
                refusal.refused(refused);
                yield Optional.of(refused);
            }
        };
    }

    private Button send(ReportDesk desk, ReportForm form) {
        var send = new Button("Send to the school");
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.addClassName("big");
        send.setDisableOnClick(true);
        send.addClickListener(event -> {
            var refused = keep(desk, form)
                    .or(() -> reports.submit(person.actor(), desk.report().id(), revision));
            refused.ifPresent(refusal::refused);
            send.setEnabled(true);
            if (refused.isEmpty()) {
                Say.done("The school has it, and will approve it or send it back.");
                reports.desk(person.actor(), desk.report().id()).ifPresent(this::show);
            }
        });
        return send;
    }
}
