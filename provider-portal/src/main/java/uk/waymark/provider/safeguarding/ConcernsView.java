package uk.waymark.provider.safeguarding;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.stream.Stream;
import uk.waymark.access.Right;
import uk.waymark.live.Live;
import uk.waymark.live.Topic;
import uk.waymark.provider.ProviderFrame;
import uk.waymark.safeguarding.ConcernLine;
import uk.waymark.safeguarding.Concerns;
import uk.waymark.safeguarding.OwnConcern;
import uk.waymark.safeguarding.RaisingConcerns;
import uk.waymark.safeguarding.Stage;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Follow;
import uk.waymark.web.widgets.Screen;
import uk.waymark.web.widgets.Status;

/** Anybody at a provider who saw something opens this: one tap leads to the form; below is what the school has read of mine. */
@Route(value = "concerns", layout = ProviderFrame.class)
@Needs(Right.RAISE_CONCERNS)
@Prototype
public class ConcernsView extends Screen {
    private static final int MOST = 50;

    private final RaisingConcerns raising;
    private final Concerns concerns;
    private final CurrentPerson person;
    private final Clock clock;
    private final Div lists = new Div();

    ConcernsView(RaisingConcerns raising, Concerns concerns, Live live, CurrentPerson person, Clock clock) {
        super("Concerns");
        this.raising = raising;
        this.concerns = concerns;
        this.person = person;
        this.clock = clock;
        var raise = new Button("Raise a concern", event -> getUI().ifPresent(ui -> ui.navigate(ConcernFormView.class)));
        raise.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        raise.addClassName("big");
        actions(raise);
        explain(
                "What you send goes to the safeguarding lead of the pupil's school at once. You see here when it was read.");
        add(lists);
        Follow.topics(this, live, () -> Stream.of(Topic.notices(person.actor().person())), this::refresh);
        refresh();
    }

    private void refresh() {
        lists.removeAll();
        var actor = person.actor();
        var own = new UnorderedList();
        own.addClassName("rows");
        raising.own(actor).forEach(concern -> own.add(row(concern)));
        if (own.getComponentCount() == 0) {
            own.add(new ListItem(new Empty("You have sent no concern yet.")));
        }
        lists.add(new H2("Sent by you"), own);
        if (actor.may(Right.SEE_PROVIDER_CONCERNS)) {
            var all = new UnorderedList();
            all.addClassName("rows");
            concerns.ofProviders(actor, MOST, 0).forEach(concern -> all.add(row(concern)));
            lists.add(new H2("Sent by everybody here"), all);
        }
    }

    private ListItem row(OwnConcern concern) {
        var who = new Div(new Span(concern.pupil()), new Span("Sent " + Words.moment(concern.sentAt(), clock)));
        who.addClassName("who");
        var state = concern.readAt()
                .map(at -> Status.READ.chip("Read " + Words.moment(at, clock)))
                .orElseGet(Status.WAITING::chip);
        return listed(who, state);
    }

    private ListItem row(ConcernLine concern) {
        var open = new Button(
                concern.pupil(),
                event -> getUI().ifPresent(
                                ui -> ui.navigate(ProviderConcernView.class, ProviderConcernView.of(concern.id()))));
        var who = new Div(open, new Span("Sent " + Words.moment(concern.sentAt(), clock) + " by " + concern.author()));
        who.addClassName("who");
        return listed(who, concern.stage() == Stage.SENT ? Status.WAITING.chip() : Status.READ.chip());
    }

    private static ListItem listed(Div who, Span state) {
        var row = new ListItem(who, state);
        row.addClassName("row");
        return row;
    }
}
