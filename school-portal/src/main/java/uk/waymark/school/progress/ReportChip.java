package uk.waymark.school.progress;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import uk.waymark.progress.reports.Report;
import uk.waymark.web.widgets.Status;

/** How far a report is. */
final class ReportChip {
    private ReportChip() {}

    static Span of(Report it, LocalDate today) {
        return switch (it.state()) {
            case TO_WRITE -> it.dueOn().isBefore(today) ? Status.OVERDUE.chip() : Status.TO_DO.chip("Being written");
            case WAITS -> Status.WAITING.chip("Waits for you");
            case RETURNED -> Status.REFUSED.chip("Sent back");
            case APPROVED -> Status.IN_ORDER.chip("Approved");
            case RELEASED -> Status.DONE.chip("With the family");
        };
    }
}
