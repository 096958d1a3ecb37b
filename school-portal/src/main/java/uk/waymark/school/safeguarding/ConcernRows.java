package uk.waymark.school.safeguarding;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.util.List;
import uk.waymark.safeguarding.ConcernKind;
import uk.waymark.safeguarding.ConcernLine;
import uk.waymark.safeguarding.Stage;
import uk.waymark.web.Words;
import uk.waymark.web.widgets.Status;

/** Concerns as rows, each the way to its file. */
final class ConcernRows {
    private ConcernRows() {}

    static UnorderedList list(List<ConcernLine> concerns, Clock clock) {
        var list = new UnorderedList();
        list.addClassName("rows");
        concerns.forEach(concern -> list.add(row(concern, clock)));
        return list;
    }

    private static ListItem row(ConcernLine concern, Clock clock) {
        var link = new RouterLink(concern.pupil(), ConcernView.class, ConcernView.of(concern.id()));
        var who = new Div(
                link,
                new Span("Sent " + Words.moment(concern.sentAt(), clock) + " by " + concern.author() + ", "
                        + concern.provider()));
        who.addClassName("who");
        var row = new ListItem(who);
        row.addClassName("row");
        if (concern.kind() == ConcernKind.WANTS_TO_TALK) {
            row.add(Status.WANTS_TO_TALK.chip());
        }
        if (concern.danger()) {
            row.add(Status.DANGER.chip());
        }
        row.add(chip(concern.stage()));
        return row;
    }

    static Span chip(Stage stage) {
        return switch (stage) {
            case SENT -> Status.WAITING.chip();
            case READ -> Status.READ.chip();
            case ACKNOWLEDGED -> Status.ACKNOWLEDGED.chip();
            case DECIDED -> Status.DONE.chip();
        };
    }
}
