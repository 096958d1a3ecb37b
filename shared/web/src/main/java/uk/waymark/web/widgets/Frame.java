package uk.waymark.web.widgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import org.jspecify.annotations.Nullable;
import uk.waymark.access.Actor;
import uk.waymark.web.guard.Doorkeeper;

/** What stands around every view of a portal: the name, the person, and the ways to go that the person's roles open. */
@Tag("div")
public abstract class Frame extends Component implements HasComponents, HasStyle, RouterLayout {
    private final Actor actor;
    private final Header top = new Header();
    private final Nav ways = new Nav();
    private final Main content = new Main();
    private String group = "";

    /** @param shape how the ways lie: {@code tabs} or {@code side} */
    protected Frame(String shape, String title, Actor actor) {
        this.actor = actor;
        addClassNames("frame", shape);
        top.addClassName("top");
        var skip = new Anchor("#content", "Go to the content");
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        var brand = new Span(new Image("/waymark.svg", ""), new Span(title));
        brand.addClassName("brand");
        top.add(skip, brand);
        ways.setAriaLabel("Pages");
        content.setId("content");
        add(top, ways, content);
    }

    /** Something of the portal's own between the name and the person. */
    protected void inTop(Component component) {
        top.add(component);
    }

    /** To be called last: the person and the ways out. */
    protected void person() {
        var name = new Element("summary").setText(actor.name());
        var ways = new Element("div")
                .appendChild(
                        button("/sign-out", "Sign out"), button("/sign-out-everywhere", "Sign out on every device"));
        var person = new Div();
        person.addClassName("person");
        person.getElement().appendChild(new Element("details").appendChild(name, ways));
        top.add(person);
    }

    private static Element button(String action, String words) {
        var button = new Element("button").setText(words);
        button.setAttribute("type", "submit");
        button.setAttribute("class", "link-button");
        var form = new Element("form").appendChild(button);
        form.setAttribute("method", "post");
        form.setAttribute("action", action);
        return form;
    }

    /** Puts the ways that follow under a heading, which stands only where the person's roles open one of them. */
    protected void group(String words) {
        group = words;
    }

    /** A way to a view, if the person's roles open it. */
    protected void way(Class<? extends Component> view, String sign, String words) {
        if (!Doorkeeper.opens(view, actor)) {
            return;
        }
        heading();
        var icon = new Span(sign);
        icon.addClassName("sign");
        icon.getElement().setAttribute("aria-hidden", "true");
        var link = new RouterLink();
        link.setRoute(view);
        link.add(icon, new Span(words));
        link.setHighlightCondition(HighlightConditions.sameLocation());
        ways.add(link);
    }

    private void heading() {
        if (!group.isEmpty()) {
            var heading = new Span(group);
            heading.addClassName("group");
            ways.add(heading);
            group = "";
        }
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement view) {
        content.getElement().removeAllChildren();
        if (view != null) {
            content.getElement().appendChild(view.getElement());
        }
    }
}
