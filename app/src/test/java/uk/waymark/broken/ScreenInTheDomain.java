package uk.waymark.broken;

import com.vaadin.flow.component.html.Div;

/** Breaks a rule on purpose. */
public final class ScreenInTheDomain {
    public Div screen() {
        return new Div();
    }
}
