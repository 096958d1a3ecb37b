package uk.waymark.provider.progress;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.micronaut.context.annotation.Prototype;
import java.util.Set;
import uk.waymark.access.Right;
import uk.waymark.ids.ProviderId;
import uk.waymark.progress.reports.TeachingCriteria;
import uk.waymark.progress.reports.WritingReports;
import uk.waymark.provider.ProviderFrame;
import uk.waymark.provider.placements.PlacementScreen;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Screen;

/** The manager, after a pupil has left: which reports are still open. And by what the provider judges its own teaching. */
@Route(value = "reports", layout = ProviderFrame.class)
@Needs(Right.WRITE_REPORTS)
@Prototype
public class ReportsToFinishView extends Screen {
    private final WritingReports reports;
    private final TeachingCriteria criteria;
    private final CurrentPerson person;
    private final Div content = new Div();

    ReportsToFinishView(WritingReports reports, TeachingCriteria criteria, CurrentPerson person) {
        super("Reports to finish");
        this.reports = reports;
        this.criteria = criteria;
        this.person = person;
        explain(
                "Reports about pupils who are with you are on the page of each pupil. Here are those of pupils who have left.");
        add(content);
        refresh();
    }

    private void refresh() {
        content.removeAll();
        var rows = new Rows();
        reports.left(person.actor())
                .forEach(it -> rows.row(new Component[] {
                    new RouterLink(it.pupil(), ReportsView.class, PlacementScreen.of(it.placement())),
                    new Span(it.school()),
                    new Span(Words.count(
                            it.toCome().size()
                                    + it.reports().stream()
                                            .filter(report -> report.isOpen())
                                            .count(),
                            "report",
                            "reports"))
                }));
        content.add(rows.orElse("Nothing is open about a pupil who has left."));
        Set<ProviderId> own = person.actor().providers(Right.WRITE_REPORTS);
        own.forEach(provider -> {
            var now = criteria.of(person.actor(), provider);
            content.add(
                    new H2("By what we judge our teaching"),
                    new Paragraph(
                            now.orElse(
                                    "Not stated. Once it is, each report says how the teaching came out by it; the school reads it.")),
                    new Button("State it", event -> state(provider, now.orElse(""))));
        });
    }

    private void state(ProviderId provider, String now) {
        var words = new TextArea("Criteria for teaching and learning");
        words.setMaxLength(2_000);
        words.setMinHeight("8em");
        words.setValue(now);
        new AskDialog("By what you judge your teaching", words)
                .ask("State it", () -> criteria.state(person.actor(), provider, words.getValue()), this::refresh);
    }
}
