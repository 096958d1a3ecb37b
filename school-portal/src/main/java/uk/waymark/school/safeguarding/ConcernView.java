package uk.waymark.school.safeguarding;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.ids.ConcernId;
import uk.waymark.safeguarding.ConcernFile;
import uk.waymark.safeguarding.ConcernKind;
import uk.waymark.safeguarding.Concerns;
import uk.waymark.safeguarding.Stage;
import uk.waymark.school.SchoolFrame;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Screen;
import uk.waymark.web.widgets.Status;

/** The DSL has two minutes: read it, say that it is in hand, write the decision and why. */
@Route(value = "concerns/:id", layout = SchoolFrame.class)
@Needs(Right.HANDLE_CONCERNS)
@Prototype
public class ConcernView extends Screen implements BeforeEnterObserver {
    private final Concerns concerns;
    private final CurrentPerson person;
    private final Clock clock;
    private final Div content = new Div();

    ConcernView(Concerns concerns, CurrentPerson person, Clock clock) {
        super("Concern");
        this.concerns = concerns;
        this.person = person;
        this.clock = clock;
        add(content);
    }

    public static RouteParameters of(ConcernId id) {
        return new RouteParameters("id", id.value().toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = event.getRouteParameters()
                .get("id")
                .filter(text -> text.matches("[0-9a-f-]{36}"))
                .flatMap(text -> concerns.open(person.actor(), new ConcernId(UUID.fromString(text))));
        found.ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void again(ConcernId id) {
        concerns.open(person.actor(), id).ifPresent(this::show);
    }

    private void show(ConcernFile file) {
        content.removeAll();
        var ring = new Anchor("tel:" + file.providerTelephone().replace(" ", ""), "Ring " + file.providerTelephone());
        var head = new Div(new Span(file.pupil()), ConcernRows.chip(file.stage()), ring);
        head.addClassName("strip");
        head.getComponentAt(0).addClassName("need");
        if (file.danger()) {
            head.addComponentAtIndex(1, Status.DANGER.chip());
        }
        if (file.kind() == ConcernKind.WANTS_TO_TALK) {
            head.addComponentAtIndex(1, Status.WANTS_TO_TALK.chip());
        }
        content.add(
                head,
                new Paragraph("Raised by " + file.author() + ", " + file.provider() + ", sent "
                        + Words.moment(file.sentAt(), clock) + ". " + file.school() + "."),
                said(file),
                new H2("What happened since"),
                steps(file),
                answer(file));
    }

    private Div said(ConcernFile file) {
        if (file.kind() == ConcernKind.WANTS_TO_TALK) {
            return new Div(
                    new H2(file.pupil() + " wants to talk to somebody"),
                    text(file.account().isBlank() ? "Nothing more was said." : file.account()),
                    new Paragraph("Asked " + Words.moment(file.happenedAt(), clock)));
        }
        return new Div(
                new H2("What was seen or said"),
                text(file.account()),
                new Paragraph("When and where: " + Words.moment(file.happenedAt(), clock) + ", " + file.place()),
                new H2("What the provider did"),
                text(file.done()));
    }

    private static Div text(String words) {
        var text = new Div(words);
        text.addClassName("account");
        return text;
    }

    private UnorderedList steps(ConcernFile file) {
        var steps = new UnorderedList();
        steps.addClassName("steps");
        for (var step : file.steps()) {
            var item = new ListItem(
                    new Span(step.stage().words() + " by " + step.by() + ", " + Words.moment(step.at(), clock)));
            step.decision().ifPresent(decision -> item.add(new Paragraph("Decision: " + decision)));
            step.reason().ifPresent(reason -> item.add(new Paragraph("Reason: " + reason)));
            steps.add(item);
        }
        return steps;
    }

    private Div answer(ConcernFile file) {
        var refusal = new Say.Place();
        var decision = new TextArea("Decision");
        decision.setHelperText("Also a decision not to refer.");
        var reason = new TextArea("Reason for it");
        var decide = new Button(
                "Write the decision",
                event -> then(
                        concerns.decide(person.actor(), file.id(), decision.getValue(), reason.getValue()),
                        file.id(),
                        refusal));
        decide.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(new H2(file.stage() == Stage.DECIDED ? "Add a further decision" : "Your answer"));
        form.addClassName("form");
        if (file.stage().compareTo(Stage.ACKNOWLEDGED) < 0) {
            var acknowledge = new Button(
                    "It is in hand",
                    event -> then(concerns.acknowledge(person.actor(), file.id()), file.id(), refusal));
            acknowledge.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            form.add(acknowledge);
        }
        form.add(decision, reason, refusal, decide);
        return form;
    }

    private void then(Optional<Refused> refused, ConcernId id, Say.Place place) {
        refused.ifPresentOrElse(place::refused, () -> {
            Say.done("Written down.");
            again(id);
        });
    }
}
