package uk.waymark.web.widgets;

import com.vaadin.flow.component.html.Span;
import uk.waymark.attendance.AbsenceReason;
import uk.waymark.attendance.CurrentMark;

/** A mark as a chip: the tutor who made it and the school that reads it see the same word, sign and colour. */
public final class MarkChip {
    private MarkChip() {}

    public static Span of(CurrentMark mark) {
        return switch (mark.fact()) {
            case PRESENT -> Status.HERE.chip();
            case LATE -> Status.LATE.chip("Late " + mark.minutesLate().orElse(0) + " min");
            case ABSENT ->
                Status.NOT_HERE.chip(mark.reason()
                        .map(AbsenceReason::words)
                        .map(why -> "Not here: " + why)
                        .orElse("Not here, reason unknown"));
            case LEFT_EARLY -> Status.LEFT_EARLY.chip();
            case REMOTE -> Status.ONLINE.chip();
            case SITE_CLOSED -> Status.SITE_CLOSED.chip();
            case TAKEN_BACK -> Status.NOBODY_HAS_SAID.chip();
        };
    }
}
