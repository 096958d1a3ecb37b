package uk.waymark.provider.accounts;

import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import uk.waymark.access.Right;
import uk.waymark.accounts.Organisation;
import uk.waymark.accounts.People;
import uk.waymark.provider.ProviderFrame;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.PeopleList;
import uk.waymark.web.widgets.Screen;

/** The manager opens this when somebody starts or leaves: invite, or shut out at once. */
@Route(value = "people", layout = ProviderFrame.class)
@Needs(Right.MANAGE_PROVIDER_PEOPLE)
@Prototype
public class PeopleView extends Screen {
    PeopleView(People people, CurrentPerson person) {
        super("People");
        person.actor()
                .providers(Right.MANAGE_PROVIDER_PEOPLE)
                .forEach(provider -> add(new PeopleList(people, person::actor, new Organisation.AtProvider(provider))));
    }
}
