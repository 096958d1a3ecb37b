package uk.waymark.provider.safeguarding;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.UUID;
import uk.waymark.access.Right;
import uk.waymark.ids.ConcernId;
import uk.waymark.provider.ProviderFrame;
import uk.waymark.safeguarding.ConcernFile;
import uk.waymark.safeguarding.ConcernKind;
import uk.waymark.safeguarding.Concerns;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Screen;

/** The provider's DSL opens this to read what a colleague sent; it can only be read. */
@Route(value = "concerns/:id", layout = ProviderFrame.class)
@Needs(Right.SEE_PROVIDER_CONCERNS)
@Prototype
public class ProviderConcernView extends Screen implements BeforeEnterObserver {
    private final Concerns concerns;
    private final CurrentPerson person;
    private final Clock clock;

    ProviderConcernView(Concerns concerns, CurrentPerson person, Clock clock) {
        super("Concern");
        this.concerns = concerns;
        this.person = person;
        this.clock = clock;
    }

    static RouteParameters of(ConcernId id) {
        return new RouteParameters("id", id.value().toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var file = event.getRouteParameters()
                .get("id")
                .filter(text -> text.matches("[0-9a-f-]{36}"))
                .flatMap(text -> concerns.open(person.actor(), new ConcernId(UUID.fromString(text))));
        if (file.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(file.get());
    }

    private void show(ConcernFile file) {
        if (file.kind() == ConcernKind.WANTS_TO_TALK) {
            add(
                    new Paragraph(
                            file.pupil() + ", sent " + Words.moment(file.sentAt(), clock) + " by " + file.author()),
                    new H2("Wants to talk to somebody"),
                    new Paragraph(file.account().isBlank() ? "Nothing more was said." : file.account()));
            return;
        }
        var account = new Div(file.account());
        account.addClassName("account");
        var done = new Div(file.done());
        done.addClassName("account");
        add(
                new Paragraph(file.pupil() + ", sent " + Words.moment(file.sentAt(), clock) + " by " + file.author()),
                new H2("What was seen or said"),
                account,
                new Paragraph("When and where: " + Words.moment(file.happenedAt(), clock) + ", " + file.place()),
                new H2("What was done"),
                done);
    }
}
