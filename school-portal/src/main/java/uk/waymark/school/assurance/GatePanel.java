package uk.waymark.school.assurance;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.assurance.gate.GateItem;
import uk.waymark.assurance.gate.GateState;
import uk.waymark.ids.ProviderId;
import uk.waymark.web.Words;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Status;

/** Whether a placement may start: what is in order, what is missing, who can mend it, and the way there. */
final class GatePanel extends Div {
    GatePanel(GateState gate, ProviderId provider) {
        var open = gate.isOpen();
        var strip = new Div(
                new Span(open ? "A placement may start" : "No placement may start yet"),
                open
                        ? Status.IN_ORDER.chip()
                        : Status.MISSING.chip(
                                Words.count(gate.missing().size(), "thing is missing", "things are missing")));
        strip.addClassName("strip");
        strip.getComponentAt(0).addClassName("need");
        var rows = new Rows();
        gate.items().forEach(item -> rows.row(lines(item), ways(item, provider)));
        add(new H2("Before a placement starts"), strip, rows);
    }

    private static Span[] lines(GateItem item) {
        List<Span> lines = new ArrayList<>();
        lines.add(new Span(item.part().words()));
        lines.add(new Span(item.words()));
        if (!item.mender().isEmpty() && item.state() != GateItem.State.EXCEPTED) {
            lines.add(new Span(item.mender()));
        }
        return lines.toArray(Span[]::new);
    }

    private static com.vaadin.flow.component.Component[] ways(GateItem item, ProviderId provider) {
        var chip = switch (item.state()) {
            case IN_ORDER -> Status.IN_ORDER.chip();
            case WARNING -> Status.SOON.chip();
            case EXCEPTED -> Status.EXCEPTED.chip();
            case MISSING -> Status.MISSING.chip();
        };
        if (item.path().isEmpty()) {
            return new com.vaadin.flow.component.Component[] {chip};
        }
        var way = new Anchor("/school/providers/" + provider.value() + "/" + item.path(), "Open");
        way.setAriaLabel("Open: " + item.part().words());
        way.addClassName("take");
        return new com.vaadin.flow.component.Component[] {chip, way};
    }
}
