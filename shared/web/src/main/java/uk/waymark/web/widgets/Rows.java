package uk.waymark.web.widgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;

/** A list whose rows say who or what, in lines, and beside it what stands and what can be done. */
public final class Rows extends UnorderedList {
    public Rows() {
        addClassName("rows");
    }

    /** What stands there while there is no row. */
    public Rows orElse(String words) {
        if (getComponentCount() == 0) {
            add(new ListItem(new Empty(words)));
        }
        return this;
    }

    /** A row with lines of text; the first is what it is about. */
    public ListItem row(Stream<String> lines, Component... beside) {
        return row(lines.map(Span::new).toArray(Component[]::new), beside);
    }

    public ListItem row(Component[] lines, Component... beside) {
        var who = new Div(lines);
        who.addClassName("who");
        var row = new ListItem(who);
        row.add(beside);
        row.addClassName("row");
        add(row);
        return row;
    }
}
