package uk.waymark.provider.attendance;

import com.vaadin.flow.component.html.Span;
import uk.waymark.attendance.AbsenceReason;
import uk.waymark.attendance.CurrentMark;
import uk.waymark.web.widgets.Status;

/** A mark as a chip. */
final class MarkWords {
    private MarkWords() {}

    static Span chip(CurrentMark mark) {
        return switch (mark.fact()) {
            case PRESENT -> Status.HERE.chip();
            case LATE -> Status.LATE.chip("Late " + mark.minutesLate().orElse(0) + " min");
            case ABSENT ->
                Status.NOT_HERE.chip("Not here"
                        + mark.reason()
                                .map(AbsenceReason::words)
                                .map(why -> ": " + why)
                                .orElse(""));
            case LEFT_EARLY -> Status.LEFT_EARLY.chip();
            case REMOTE -> Status.ONLINE.chip();
            case SITE_CLOSED -> Status.SITE_CLOSED.chip();
            case TAKEN_BACK -> Status.NOBODY_HAS_SAID.chip();
        };
    }
}
