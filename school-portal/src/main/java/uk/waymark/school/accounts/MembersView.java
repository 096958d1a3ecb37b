package uk.waymark.school.accounts;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Right;
import uk.waymark.accounts.Organisation;
import uk.waymark.accounts.People;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.TrustId;
import uk.waymark.school.SchoolFrame;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.PeopleList;
import uk.waymark.web.widgets.Screen;

/** An administrator, after adding an organisation: invite its first person. */
@Route(value = "organisations/:kind/:id/people", layout = SchoolFrame.class)
@Needs(Right.MANAGE_ORGANISATIONS)
@Prototype
public class MembersView extends Screen implements BeforeEnterObserver {
    private final People people;
    private final CurrentPerson person;

    MembersView(People people, CurrentPerson person) {
        super("People of an organisation");
        this.people = people;
        this.person = person;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        parameters
                .get("id")
                .filter(text -> text.matches("[0-9a-f-]{36}"))
                .map(UUID::fromString)
                .flatMap(id -> organisation(parameters.get("kind").orElse(""), id))
                .ifPresentOrElse(
                        at -> add(new PeopleList(people, person::actor, at)),
                        () -> event.rerouteToError(NotFoundException.class));
    }

    private static Optional<Organisation> organisation(String kind, UUID id) {
        return switch (kind) {
            case "school" -> Optional.of(new Organisation.AtSchool(new SchoolId(id)));
            case "trust" -> Optional.of(new Organisation.AtTrust(new TrustId(id)));
            case "provider" -> Optional.of(new Organisation.AtProvider(new ProviderId(id)));
            default -> Optional.empty();
        };
    }
}
