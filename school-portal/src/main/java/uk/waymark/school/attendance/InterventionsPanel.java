package uk.waymark.school.attendance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import uk.waymark.figures.Interventions;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.Empty;

/** The interventions that are open, those without a plan first. */
final class InterventionsPanel extends Section {
    /** Where it stands on its page. */
    static final String PLACE = "below-the-target";

    private final transient Interventions door;
    private final transient CurrentPerson person;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button("Show more", event -> showMore());
    private int shown;

    InterventionsPanel(Interventions door, CurrentPerson person) {
        this.door = door;
        this.person = person;
        setId(PLACE);
        list.addClassName("rows");
        add(new H2("Below the target"), list, more);
        showAgain();
    }

    private void showAgain() {
        list.removeAll();
        shown = 0;
        showMore();
        if (shown == 0) {
            list.add(
                    new ListItem(
                            new Empty(
                                    "No intervention is open. One opens by itself, once a day, for a pupil whose attendance is below the target.")));
        }
    }

    private void showMore() {
        var found = door.open(person.actor(), shown);
        found.forEach(it -> list.add(new InterventionRow(it, door, person, this::showAgain)));
        shown += found.size();
        more.setVisible(found.size() == Interventions.PAGE);
    }
}
