package uk.waymark.web.plans;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.waymark.risk.Hazard;
import uk.waymark.risk.NewRisk;
import uk.waymark.risk.RiskSummary;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Status;

/** A risk assessment as both sides read it: what to know first, then what may happen, the worst first, then what helps. */
public final class RiskSheet extends Div {
    private RiskSheet(String summary, List<Hazard> hazards, Sheet help) {
        var first = new Paragraph(summary);
        first.addClassName("need");
        var rows = new Rows();
        hazards.stream().sorted(Comparator.comparing(Hazard::level).reversed()).forEach(it -> row(rows, it));
        add(first, new H3("What may happen"), rows, new H3("What helps"), help);
    }

    public static RiskSheet of(NewRisk it) {
        return new RiskSheet(it.summary(), it.hazards(), help(it.triggers(), it.calms(), it.mustKnow()));
    }

    public static RiskSheet of(RiskSummary it) {
        return new RiskSheet(it.summary(), it.hazards(), help(it.triggers(), it.calms(), it.mustKnow()));
    }

    private static Sheet help(String triggers, String calms, String mustKnow) {
        return new Sheet()
                .fact("What sets the pupil off", triggers)
                .fact("What calms", calms)
                .fact("Who has to know", mustKnow);
    }

    private static void row(Rows rows, Hazard it) {
        rows.row(
                Stream.of(
                        it.what(),
                        "At risk: " + it.who() + ". " + it.likelihood().words() + ", "
                                + it.severity().words().toLowerCase(Locale.UK) + ".",
                        "Against it: " + it.lessens() + " (" + it.doneBy() + ")"),
                chip(it.level()));
    }

    private static Span chip(Hazard.Level level) {
        return switch (level) {
            case HIGH -> Status.URGENT.chip("High risk");
            case MEDIUM -> Status.SOON.chip("Medium risk");
            case LOW -> Status.IN_ORDER.chip("Low risk");
        };
    }
}
