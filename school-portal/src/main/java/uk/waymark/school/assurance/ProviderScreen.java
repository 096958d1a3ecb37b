package uk.waymark.school.assurance;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Right;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.organisations.Directory;
import uk.waymark.organisations.Provider;
import uk.waymark.organisations.School;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.Screen;

/** A page about the one provider that its address names, seen from one of the reader's schools. */
public abstract class ProviderScreen extends Screen implements BeforeEnterObserver {
    private final Directory directory;
    private final CurrentPerson person;
    private final Div above = new Div();
    private final Div content = new Div();

    protected ProviderScreen(String title, Directory directory, CurrentPerson person) {
        super(title);
        this.directory = directory;
        this.person = person;
        add(above, content);
    }

    public static RouteParameters of(ProviderId id) {
        return new RouteParameters("id", id.value().toString());
    }

    /** The provider that an address names, if it names one at all. */
    private static Optional<ProviderId> named(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("id")
                .filter(text -> text.matches("[0-9a-f-]{36}"))
                .map(text -> new ProviderId(UUID.fromString(text)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        named(event)
                .flatMap(id -> directory.provider(person.actor(), id))
                .ifPresentOrElse(
                        provider -> begin(event, provider), () -> event.rerouteToError(NotFoundException.class));
    }

    private void begin(BeforeEnterEvent event, Provider provider) {
        var schools = directory.schools(person.actor(), Right.SEE_ASSURANCE);
        if (schools.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        above.removeAll();
        if (this instanceof ProviderView) {
            heading(provider.name());
        } else {
            var back = new RouterLink("Back to " + provider.name(), ProviderView.class, of(provider.id()));
            back.addClassName("take");
            above.add(back);
        }
        if (schools.size() > 1) {
            above.add(choice(schools, provider));
        }
        fill(schools.getFirst(), provider);
    }

    /** Somebody of a trust, or of two schools, says for which of them they look. */
    private Select<School> choice(java.util.List<School> schools, Provider provider) {
        var choice = new Select<School>();
        choice.setLabel("For which school");
        choice.setItems(schools);
        choice.setItemLabelGenerator(School::name);
        choice.setValue(schools.getFirst());
        choice.addValueChangeListener(event -> fill(event.getValue(), provider));
        return choice;
    }

    private void fill(School school, Provider provider) {
        content.removeAll();
        show(content, school.id(), provider);
    }

    /** Fills the page anew. */
    protected abstract void show(Div page, SchoolId school, Provider provider);

    protected boolean may(Right right, SchoolId school) {
        return person.actor().schools(right).contains(school);
    }
}
