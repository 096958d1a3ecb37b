package uk.waymark.school.plans;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.List;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.plans.LearningPlan;
import uk.waymark.plans.SencoDesk;
import uk.waymark.plans.SencoLine;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.placements.PlacementScreen;
import uk.waymark.school.placements.PlacementView;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.DataTable;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Screen;
import uk.waymark.web.widgets.Status;

/** The SENCO, once a week: every placed pupil with special needs in one table, and what is missing or comes up for each. */
@Route(value = "senco", layout = SchoolFrame.class)
@Needs(Right.PLAN_SUPPORT)
@Prototype
public class SencoView extends Screen {
    private static final int SHOWN = 50;

    private final SencoDesk desk;
    private final CurrentPerson person;
    private final Clock clock;
    private final Div content = new Div();
    private int from;

    SencoView(SencoDesk desk, CurrentPerson person, Clock clock) {
        super("Special needs in placements");
        this.desk = desk;
        this.person = person;
        this.clock = clock;
        explain(
                "Pupils who are placed now or soon, and whose school record or support plan says that they have special needs.");
        add(content);
        show();
    }

    private void show() {
        content.removeAll();
        var lines = desk.of(person.actor(), SHOWN + 1, from);
        if (lines.isEmpty()) {
            content.add(new Empty("No placed pupil has special needs on record. They appear here by themselves."));
            return;
        }
        var table = new DataTable(
                "Placed pupils with special needs",
                List.of(
                        "Pupil",
                        "Record",
                        "Plan",
                        "EHC outcomes",
                        "What the EHC plan lists",
                        "Learning plan",
                        "Support plan",
                        "Next look",
                        "Return"));
        lines.stream().limit(SHOWN).forEach(it -> row(table, it));
        content.add(table, pages(lines.size() > SHOWN));
    }

    private Div pages(boolean more) {
        var pages = new Div();
        pages.addClassName("actions");
        if (from > 0) {
            pages.add(new Button("Before", event -> go(-SHOWN)));
        }
        if (more) {
            pages.add(new Button("More", event -> go(SHOWN)));
        }
        return pages;
    }

    private void go(int by) {
        from = Math.max(0, from + by);
        show();
    }

    private void row(DataTable table, SencoLine it) {
        var file = it.placement();
        table.row(
                new RouterLink(
                        file.name().toUse() + ", " + file.providerName(),
                        PlacementView.class,
                        PlacementScreen.of(file.id())),
                DataTable.text(
                        file.hasPlan()
                                ? "EHC plan"
                                : file.senStatus().map(SencoView::record).orElse("")),
                it.plan()
                        .plan()
                        .map(number -> it.plan().providerAgreedOn().isPresent()
                                ? Status.IN_ORDER.chip("Version " + number + ", agreed")
                                : Status.WAITING.chip("Version " + number + ", to agree"))
                        .orElseGet(() -> Status.MISSING.chip("Not written")),
                it.lacksEhcOutcomes()
                        ? Status.MISSING.chip("None taken up")
                        : DataTable.number(it.plan().ehcOutcomes()),
                listed(it),
                DataTable.text(
                        it.plan().learning().map(LearningPlan.State::words).orElse("Not sent")),
                DataTable.text(
                        it.support().map(plan -> "Version " + plan.number()).orElse("None")),
                next(it),
                DataTable.text(it.returning()
                        .map(plan -> "Version " + plan.number()
                                + plan.agreed().map(said -> ", agreed").orElse(", to agree"))
                        .orElse("None")));
    }

    /** Catalogue row BEH-05. */
    private static Span listed(SencoLine it) {
        var listed = it.listed();
        if (!it.placement().hasPlan()) {
            return DataTable.text("");
        }
        if (listed.listed() == 0) {
            return Status.MISSING.chip("Not written down");
        }
        if (listed.failing() > 0) {
            return Status.OVERDUE.chip(listed.failing() + " of " + listed.listed() + " not in full");
        }
        return listed.looked() < listed.listed()
                ? Status.WAITING.chip(listed.looked() + " of " + listed.listed() + " looked at")
                : Status.IN_ORDER.chip("All " + listed.listed() + " provided");
    }

    /** The letter of the school's record in words. */
    private static String record(String status) {
        return status.equals("K") ? "SEN support" : status;
    }

    private Span next(SencoLine it) {
        return it.nextReview()
                .map(day -> day.isBefore(Session.today(clock))
                        ? Status.OVERDUE.chip(Words.dayAndYear(day))
                        : DataTable.text(Words.dayAndYear(day)))
                .orElseGet(() -> DataTable.text(""));
    }
}
