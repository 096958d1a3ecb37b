package uk.waymark.web.widgets;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.stream.Stream;
import uk.waymark.access.Side;
import uk.waymark.obligations.Board;
import uk.waymark.obligations.DueItem;
import uk.waymark.web.Words;

/** The three most pressing things that are due, for a day's first page, and the way to all of them. */
public final class MostPressing extends Div {
    private static final int MOST = 3;

    public MostPressing(Side portal, Board board) {
        setVisible(!board.isEmpty());
        var rows = new Rows();
        board.all().stream()
                .limit(MOST)
                .forEach(item -> rows.row(
                        lines(item),
                        item.late() ? Status.OVERDUE.chip("Late") : Status.TO_DO.chip(),
                        DueBoard.open(portal, item, "Open")));
        var all = new Anchor("due", "Everything that is due");
        all.addClassName("take");
        add(new H2("Due"), rows, all);
    }

    private static Stream<String> lines(DueItem item) {
        return Stream.of(item.kind().words() + ": " + item.about(), "Due " + Words.day(item.dueOn()));
    }
}
