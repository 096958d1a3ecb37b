package uk.waymark.provider.progress;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.calendar.Session;
import uk.waymark.progress.reports.Report;
import uk.waymark.progress.reports.WritingReports.NotBegun;
import uk.waymark.progress.reports.WritingReports.Overview;
import uk.waymark.web.Words;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Status;

/** The reports of one placement as lines: what is due first. */
final class ReportRow {
    private ReportRow() {}

    /** Opens one. */
    interface Way {
        void begin(NotBegun due);

        void open(Report report);
    }

    static Rows rows(Overview overview, Way way, Clock clock) {
        var rows = new Rows();
        var today = Session.today(clock);
        overview.reports().stream().filter(Report::isOpen).forEach(it -> row(rows, it, way, clock, today));
        overview.toCome().forEach(it -> toCome(rows, it, way, today));
        overview.reports().stream().filter(it -> !it.isOpen()).forEach(it -> row(rows, it, way, clock, today));
        return rows;
    }

    private static void toCome(Rows rows, NotBegun it, Way way, LocalDate today) {
        var begin = new Button("Begin", event -> way.begin(it));
        begin.setAriaLabel("Begin the " + it.kind().words());
        rows.row(
                List.of(it.kind().words(), days(it.from(), it.to()), "Due by " + Words.dayAndYear(it.dueOn())).stream(),
                due(it.dueOn(), today),
                begin);
    }

    private static void row(Rows rows, Report it, Way way, Clock clock, LocalDate today) {
        List<String> lines = new ArrayList<>(List.of(it.kind().words(), days(it.from(), it.to())));
        it.asked().ifPresent(what -> lines.add("Asked for: " + what));
        if (it.isOpen()) {
            lines.add("Due by " + Words.dayAndYear(it.dueOn()));
            it.draft()
                    .ifPresent(
                            draft -> lines.add("Saved " + Words.moment(draft.savedAt(), clock) + " by " + draft.by()));
        }
        it.answer()
                .filter(answer -> !answer.approved())
                .ifPresent(answer -> lines.add("Sent back by " + answer.by() + ": " + answer.reason()));
        it.sent().ifPresent(sent -> lines.add("Sent " + Words.moment(sent.at(), clock) + " by " + sent.by()));
        var open = new Button(it.isOpen() ? "Write" : "Read", event -> way.open(it));
        open.setAriaLabel((it.isOpen() ? "Write the " : "Read the ") + it.kind().words() + " up to " + it.to());
        rows.row(lines.stream(), chip(it, today), open);
    }

    private static String days(LocalDate from, LocalDate to) {
        return Words.dayAndYear(from) + " to " + Words.dayAndYear(to);
    }

    private static Span due(LocalDate day, LocalDate today) {
        return day.isBefore(today)
                ? Status.OVERDUE.chip()
                : day.isBefore(today.plusDays(8)) ? Status.SOON.chip() : Status.TO_DO.chip("To come");
    }

    private static Span chip(Report it, LocalDate today) {
        return switch (it.state()) {
            case TO_WRITE -> due(it.dueOn(), today);
            case RETURNED -> Status.REFUSED.chip("Sent back");
            case WAITS -> Status.WAITING.chip("With the school");
            case APPROVED -> Status.IN_ORDER.chip("Approved");
            case RELEASED -> Status.DONE.chip("With the family");
        };
    }
}
