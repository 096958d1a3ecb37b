package uk.waymark.school.budgets;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import uk.waymark.ids.SchoolId;
import uk.waymark.organisations.School;
import uk.waymark.web.widgets.Screen;

/** A page about the money of one school; whoever looks after several chooses on top. */
abstract class SchoolScreen extends Screen {
    private final Select<School> choice = new Select<>();
    private final Div content = new Div();

    SchoolScreen(String title, List<School> schools) {
        super(title);
        choice.setLabel("School");
        choice.setItems(schools);
        choice.setItemLabelGenerator(School::name);
        choice.setVisible(schools.size() > 1);
        schools.stream().findFirst().ifPresent(choice::setValue);
        choice.addValueChangeListener(event -> refresh());
        add(choice);
    }

    /** Adds what changes with the school, after what the page has added above it. */
    void begin() {
        add(content);
        refresh();
    }

    SchoolId school() {
        return choice.getValue().id();
    }

    void refresh() {
        content.removeAll();
        if (!choice.isEmpty()) {
            show(content);
        }
    }

    abstract void show(Div content);
}
