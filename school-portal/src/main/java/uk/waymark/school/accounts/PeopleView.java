package uk.waymark.school.accounts;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import uk.waymark.access.Right;
import uk.waymark.accounts.Organisation;
import uk.waymark.accounts.People;
import uk.waymark.organisations.Directory;
import uk.waymark.school.SchoolFrame;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.PeopleList;
import uk.waymark.web.widgets.Screen;

/** The head or the office, when somebody starts or leaves: invite, or shut out at once. */
@Route(value = "people", layout = SchoolFrame.class)
@Needs(Right.MANAGE_SCHOOL_PEOPLE)
@Prototype
public class PeopleView extends Screen {
    PeopleView(People people, Directory directory, CurrentPerson person) {
        super("People");
        var schools = directory.schools(person.actor(), Right.MANAGE_SCHOOL_PEOPLE);
        schools.forEach(school -> add(
                new H2(school.name()), new PeopleList(people, person::actor, new Organisation.AtSchool(school.id()))));
        if (schools.isEmpty()) {
            add(new Empty("You look after no single school. The people of each organisation are under Organisations."));
        }
    }
}
