package uk.waymark.school.assurance;

import com.vaadin.flow.component.html.Span;
import uk.waymark.commissioning.Standing;
import uk.waymark.web.widgets.Status;

/** How a school stands to a provider, as a word, a sign and a colour. */
public final class StandingChip {
    private StandingChip() {}

    public static Span of(Standing standing) {
        var status = switch (standing) {
            case APPROVED -> Status.IN_ORDER;
            case APPROVED_WITH_CONDITIONS, UNDER_AUDIT -> Status.SOON;
            case SUSPENDED, REJECTED -> Status.MISSING;
            case PROSPECTIVE, ENDED -> Status.NOT_TAKEN_UP;
        };
        return status.chip(standing.words());
    }
}
