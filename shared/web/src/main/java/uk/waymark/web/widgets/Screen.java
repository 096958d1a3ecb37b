package uk.waymark.web.widgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** One page: its heading, a line of explanation where it helps, and what stands below. */
@Tag("section")
public abstract class Screen extends Component implements HasComponents, HasStyle, HasDynamicTitle {
    private final H1 heading;
    private String title;
    private final Div actions = new Div();

    protected Screen(String title) {
        this.title = title;
        addClassName("screen");
        heading = new H1(title);
        actions.addClassName("actions");
        var head = new Div(heading, actions);
        head.addClassName("screen-head");
        add(head);
    }

    /** Gives the page another heading, when what it is about is known. */
    protected void heading(String words) {
        title = words;
        heading.setText(words);
    }

    /** What can be done with the whole page, at the right of its heading. */
    protected void actions(Component... components) {
        actions.add(components);
    }

    protected void explain(String words) {
        var line = new Paragraph(words);
        line.addClassName("explanation");
        add(line);
    }

    @Override
    public String getPageTitle() {
        return title + " · Waymark";
    }
}
