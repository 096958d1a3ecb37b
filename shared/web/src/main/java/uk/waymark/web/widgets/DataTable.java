package uk.waymark.web.widgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A table with a name and headings, that scrolls inside itself where the screen is narrow, with the keyboard too. */
public final class DataTable extends Div {
    private final NativeTable table = new NativeTable();

    public DataTable(String name, List<String> head) {
        addClassName("scroll");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", name);
        var row = new NativeTableRow();
        head.forEach(words -> {
            var cell = new NativeTableHeaderCell(words);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        });
        table.getHead().add(row);
        add(table);
    }

    /** A row that the first cell names. */
    public NativeTableRow row(Component name, Component... cells) {
        var row = new NativeTableRow();
        var head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        row.add(head);
        for (var cell : cells) {
            row.add(new NativeTableCell(cell));
        }
        table.getBody().add(row);
        return row;
    }

    public void clear() {
        table.removeBody();
    }

    public NativeTable table() {
        return table;
    }

    public static Span text(String words) {
        return new Span(words);
    }

    public static Span number(long number) {
        var cell = new Span(Long.toString(number));
        cell.addClassName("number");
        return cell;
    }
}
