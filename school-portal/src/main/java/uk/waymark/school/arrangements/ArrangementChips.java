package uk.waymark.school.arrangements;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import uk.waymark.arrangements.Arrangement;
import uk.waymark.web.widgets.Status;

/** How an arrangement stands, as a chip. */
final class ArrangementChips {
    private ArrangementChips() {}

    static Span of(Arrangement it, LocalDate today) {
        var state = it.state(today);
        return switch (state) {
            case PROPOSED -> Status.TO_DO.chip(state.words());
            case REFUSED -> Status.REFUSED.chip();
            case AHEAD -> Status.SOON.chip(state.words());
            case RUNNING -> Status.ACTIVE.chip(state.words());
            case OVER, LAPSED -> Status.NOT_EXPECTED.chip(state.words());
        };
    }
}
