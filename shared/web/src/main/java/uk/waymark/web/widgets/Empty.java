package uk.waymark.web.widgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where rows will be: what will appear here, and how to begin. */
public final class Empty extends Div {
    public Empty(String what, Component... begin) {
        addClassName("empty");
        add(new Paragraph(what));
        add(begin);
    }
}
