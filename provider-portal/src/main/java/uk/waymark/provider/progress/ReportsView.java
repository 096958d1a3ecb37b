package uk.waymark.provider.progress;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Right;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ReportId;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.progress.reports.OpenOutcome;
import uk.waymark.progress.reports.Report;
import uk.waymark.progress.reports.WritingReports;
import uk.waymark.progress.reports.WritingReports.NotBegun;
import uk.waymark.progress.reports.WritingReports.Overview;
import uk.waymark.provider.ProviderFrame;
import uk.waymark.provider.placements.PlacementScreen;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Say;

/**
 * A tutor or the key contact, when a report is due: which one, by when, and one tap to write it. After the pupil has left it shows for
 * four weeks what has to be finished, and nothing else.
 */
@Route(value = "pupils/:id/reports", layout = ProviderFrame.class)
@Needs(Right.WRITE_REPORTS)
@Prototype
public class ReportsView extends PlacementScreen implements ReportRow.Way {
    private final WritingReports reports;
    private final CurrentPerson person;
    private final Clock clock;
    private final Say.Place refusal = new Say.Place();
    private Optional<PlacementId> shown = Optional.empty();

    ReportsView(PlacementFiles placements, WritingReports reports, CurrentPerson person, Clock clock) {
        super("Reports", placements, person);
        this.reports = reports;
        this.person = person;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("id")
                .filter(text -> text.matches("[0-9a-f-]{36}"))
                .map(text -> new PlacementId(UUID.fromString(text)))
                .flatMap(id -> reports.of(person.actor(), id))
                .filter(Overview::ended)
                .ifPresentOrElse(this::afterTheEnd, () -> super.beforeEnter(event));
    }

    private void afterTheEnd(Overview overview) {
        add(new Paragraph(overview.pupil() + ", " + overview.school()
                + ". The pupil has left. What is listed here can still be finished; everything else is closed."));
        list(overview, new Div());
    }

    @Override
    protected void show(Div page, PlacementFile placement) {
        reports.of(person.actor(), placement.id()).ifPresent(it -> list(it, page));
    }

    private void list(Overview overview, Div page) {
        shown = Optional.of(overview.placement());
        page.add(
                new Paragraph("Reported: " + overview.interval().toLowerCase(Locale.UK)
                        + ", and once more before the placement ends."),
                refusal,
                ReportRow.rows(overview, this, clock).orElse("No report is due, and none was written yet."));
        if (page.getParent().isEmpty()) {
            add(page);
        }
    }

    @Override
    public void begin(NotBegun due) {
        switch (reports.open(person.actor(), shown.orElseThrow(), due.kind())) {
            case OpenOutcome.Opened(var id) -> go(id);
            case OpenOutcome.Not(var refused) -> refusal.refused(refused);
        }
    }

    @Override
    public void open(Report report) {
        go(report.id());
    }

    private void go(ReportId id) {
        getUI().ifPresent(ui -> ui.navigate(
                ReportEditorView.class,
                new RouteParameters(Map.of(
                        "id",
                        shown.orElseThrow().value().toString(),
                        "report",
                        id.value().toString()))));
    }
}
