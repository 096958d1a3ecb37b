package uk.waymark.school.budgets;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;
import uk.waymark.access.Right;
import uk.waymark.budgets.Budgets;
import uk.waymark.budgets.ValueForMoney;
import uk.waymark.budgets.Worth;
import uk.waymark.money.Pounds;
import uk.waymark.organisations.Directory;
import uk.waymark.school.SchoolFrame;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.DataTable;
import uk.waymark.web.widgets.Empty;

/** The head or a governor, asking whether it was worth it: what a session cost in which the pupil was taught, beside what came of the placements. */
@Route(value = "value", layout = SchoolFrame.class)
@Needs(Right.SEE_BUDGET)
@Prototype
public class ValueView extends SchoolScreen {
    private final ValueForMoney value;
    private final Budgets budgets;
    private final CurrentPerson person;

    ValueView(ValueForMoney value, Budgets budgets, Directory directory, CurrentPerson person) {
        super("Value for money", directory.schools(person.actor(), Right.SEE_BUDGET));
        this.value = value;
        this.budgets = budgets;
        this.person = person;
        explain(
                "Accepted invoices of this financial year, divided by the sessions attended, or taught remotely, on the days that they are"
                        + " for. A session taught remotely is no attendance in the register, so it has figures of its own."
                        + " A low price is worth little where nobody comes, and a high one may be worth it.");
        begin();
    }

    @Override
    void show(Div content) {
        budgets.now(person.actor(), school()).ifPresent(it -> {
            var result = value.of(
                    person.actor(), school(), it.year().from(), it.year().to());
            if (result.all().isEmpty()) {
                content.add(new Empty("No pupil was placed in this financial year."));
                return;
            }
            content.add(
                    new Paragraph(it.funds().words()),
                    new H2("By provider"),
                    table(
                            "Value by provider",
                            "Provider",
                            result.providers(),
                            result.all().stream().toList()));
            if (!result.placements().isEmpty()) {
                content.add(
                        new H2("By placement, the dearest session first"),
                        table("Value by placement", "Pupil", result.placements(), List.of()));
            }
        });
    }

    private static DataTable table(String name, String who, List<Worth> lines, List<Worth> sums) {
        var table = new DataTable(
                name,
                List.of(
                        who,
                        "Paid",
                        "Sessions paid for",
                        "Attended",
                        "Remote",
                        "For one taught",
                        "Attended in all, %",
                        "Remote in all, %",
                        "Objectives",
                        "Ended early"));
        lines.forEach(it -> row(table, it));
        sums.forEach(it -> row(table, it));
        return table;
    }

    private static String percent(Optional<Double> rate) {
        return rate.map(it -> Long.toString(Math.round(it))).orElse("None yet");
    }

    private static void row(DataTable table, Worth it) {
        table.row(
                DataTable.text(it.name()),
                DataTable.text(it.paid().words()),
                DataTable.number(it.claimed()),
                DataTable.number(it.paidSessions().attended()),
                DataTable.number(it.paidSessions().remote()),
                DataTable.text(it.perTaught().map(Pounds::words).orElse("Not known")),
                DataTable.text(percent(it.sessions().rate())),
                DataTable.text(percent(it.sessions().remoteRate())),
                DataTable.text(it.objectives().words()),
                DataTable.text(it.ended() + " of " + it.over()));
    }
}
