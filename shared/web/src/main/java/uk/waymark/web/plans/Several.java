package uk.waymark.web.plans;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Fields that stand as often as they are needed: each set can be taken out, and another added. */
public final class Several<F extends Component> extends Div {
    private final transient List<F> sets = new ArrayList<>();
    private final String one;
    private final Div room = new Div();

    /**
     * @param heading what all of them are
     * @param one what one of them is, as the words of the buttons
     */
    public Several(String heading, String one, Supplier<F> make) {
        this.one = one;
        room.addClassName("form");
        add(new H3(heading), room, new Button("Add " + one, event -> put(make.get())));
    }

    public void put(F set) {
        sets.add(set);
        var box = new Div(set);
        box.addClassNames("form", "row");
        var out = new Button("Take out", event -> {
            sets.remove(set);
            room.remove(box);
        });
        out.setAriaLabel("Take out " + one + " " + sets.size());
        box.add(out);
        room.add(box);
    }

    /** In the order in which they stand. */
    public List<F> sets() {
        return List.copyOf(sets);
    }
}
