package uk.waymark.school.attendance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import uk.waymark.attendance.CodeClass;
import uk.waymark.figures.AttendanceFigures;
import uk.waymark.figures.Behind;
import uk.waymark.figures.GroupFigures;
import uk.waymark.ids.Id;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.DataTable;

/** Providers or schools beside each other, without a pupil's name; for those who see pupils, each figure opens its sessions. */
final class GroupTable<T extends Id> extends Section {
    private final transient AttendanceFigures figures;
    private final transient CurrentPerson person;
    private final boolean opens;

    GroupTable(
            String heading,
            List<GroupFigures<T>> groups,
            boolean opens,
            AttendanceFigures figures,
            CurrentPerson person,
            BiFunction<T, Set<CodeClass>, Behind> behind) {
        this.figures = figures;
        this.person = person;
        this.opens = opens;
        var table = new DataTable(
                heading,
                List.of(
                        heading.substring(3),
                        "Rate",
                        "Trend, points",
                        "Pupils",
                        "Persistently absent",
                        "of them severely",
                        "Sessions missed",
                        "Possible",
                        "Without a code"));
        groups.forEach(group -> table.row(
                DataTable.text(group.name()),
                rate(group),
                new Span(Rates.trend(group.trend())),
                DataTable.number(group.pupils()),
                DataTable.number(group.persistent()),
                DataTable.number(group.severe()),
                figure("missed, " + group.name(), group.tally().missed(), behind.apply(group.id(), Behind.MISSED)),
                figure(
                        "possible, " + group.name(),
                        group.tally().possible(),
                        behind.apply(group.id(), Behind.POSSIBLE)),
                figure(
                        "without a code, " + group.name(),
                        group.tally().uncoded(),
                        behind.apply(group.id(), Behind.UNCODED))));
        add(new H2(heading), table);
    }

    private static Component rate(GroupFigures<?> group) {
        var rate = new Span(Rates.words(group.tally().rate()));
        rate.addClassName("rate");
        return rate;
    }

    private Component figure(String title, long figure, Behind behind) {
        return opens
                ? SessionsDialog.opener("Sessions " + title, figure, figures, person, behind)
                : DataTable.number(figure);
    }
}
