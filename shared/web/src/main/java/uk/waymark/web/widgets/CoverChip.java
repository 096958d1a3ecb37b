package uk.waymark.web.widgets;

import com.vaadin.flow.component.html.Span;
import uk.waymark.assurance.insurance.Verdict;
import uk.waymark.web.Words;

/** How a kind of insurance stands, as a status. */
public final class CoverChip {
    private CoverChip() {}

    public static Span of(Verdict verdict) {
        return switch (verdict.state()) {
            case IN_ORDER -> Status.IN_ORDER.chip();
            case RUNS_OUT -> Status.SOON.chip(left(verdict.daysLeft()));
            case LAPSED -> Status.MISSING.chip("Lapsed");
            case BELOW_MINIMUM -> Status.MISSING.chip("Below the minimum");
            case MISSING -> Status.MISSING.chip();
            case NOT_NEEDED -> Status.NOT_EXPECTED.chip("Not needed");
            case NOT_SAID -> Status.TO_DO.chip("To be said");
        };
    }

    private static String left(long days) {
        return days == 0 ? "Last day today" : Words.count(days, "day left", "days left");
    }
}
