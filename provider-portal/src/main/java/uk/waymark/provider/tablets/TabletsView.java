package uk.waymark.provider.tablets;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.access.Right;
import uk.waymark.organisations.Directory;
import uk.waymark.provider.ProviderFrame;
import uk.waymark.tablets.Tablet;
import uk.waymark.tablets.Tablets;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Screen;
import uk.waymark.web.widgets.Status;

/** The manager opens this when a tablet is new, when marks have not come from one, and at once when one is lost. */
@Route(value = "tablets", layout = ProviderFrame.class)
@Needs(Right.MANAGE_PROVIDER_PEOPLE)
@Prototype
public class TabletsView extends Screen {
    private static final Duration WRONG_CLOCK = Duration.ofMinutes(2);

    private final Tablets tablets;
    private final CurrentPerson person;
    private final Clock clock;
    private final UnorderedList list = new UnorderedList();

    TabletsView(Tablets tablets, Directory directory, CurrentPerson person, Clock clock) {
        super("Tablets");
        this.tablets = tablets;
        this.person = person;
        this.clock = clock;
        explain("A tablet that is let in keeps its registers for a week without a network and sends what was marked by"
                + " itself. On it, open Tablet register and type the code. A lost tablet is shut out here.");
        list.addClassName("rows");
        add(list);
        person.actor()
                .providers(Right.MANAGE_PROVIDER_PEOPLE)
                .forEach(provider ->
                        add(new NewTabletForm(tablets, directory.sites(person.actor(), provider), provider, person)));
        refresh();
    }

    private void refresh() {
        list.removeAll();
        tablets.of(person.actor()).forEach(tablet -> list.add(row(tablet)));
        if (list.getComponentCount() == 0) {
            list.add(new ListItem(new Empty("No tablet is let in yet. Make a code for the first one below.")));
        }
    }

    private ListItem row(Tablet tablet) {
        var who =
                new Div(new Span(tablet.name()), new Span(tablet.site().orElse("All sites")), new Span(users(tablet)));
        who.addClassName("who");
        var what = new Div();
        what.addClassName("what");
        var row = new ListItem(who, what);
        row.addClassName("row");
        if (tablet.revokedAt().isPresent()) {
            what.add(Status.REVOKED.chip(
                    "Revoked " + Words.moment(tablet.revokedAt().get(), clock)));
            return row;
        }
        state(tablet).forEach(words -> what.add(words));
        var revoke = new Button("Revoke", event -> ask(tablet));
        revoke.setAriaLabel("Revoke: " + tablet.name());
        revoke.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        row.add(revoke);
        return row;
    }

    private static String users(Tablet tablet) {
        return tablet.people().isEmpty() ? "Nobody has joined on it yet" : String.join(", ", tablet.people());
    }

    private List<Span> state(Tablet tablet) {
        List<Span> words = new ArrayList<>();
        words.add(new Span(tablet.lastSeen()
                .map(at -> "Last seen " + Words.moment(at, clock))
                .orElse("Not seen yet")));
        words.add(
                tablet.waiting() == 0
                        ? Status.HERE.chip("Nothing waits on it")
                        : Status.NOT_HERE.chip(Words.count(tablet.waiting(), "mark waits", "marks wait") + " on it"));
        if (tablet.clockAhead().abs().compareTo(WRONG_CLOCK) > 0) {
            words.add(Status.NOT_HERE.chip("Its clock is " + wrong(tablet.clockAhead())));
        }
        return words;
    }

    private static String wrong(Duration ahead) {
        var minutes = ahead.abs().toMinutes();
        var much = minutes < 120
                ? Words.count(minutes, "minute", "minutes")
                : minutes < 48 * 60
                        ? Words.count(minutes / 60, "hour", "hours")
                        : Words.count(minutes / (24 * 60), "day", "days");
        return much + (ahead.isNegative() ? " behind" : " ahead");
    }

    private void ask(Tablet tablet) {
        var dialog = new Dialog("Revoke " + tablet.name() + "?");
        dialog.add(
                new Paragraph("As soon as it has a network it forgets every name and register, and what it has not sent"
                        + " is lost: " + Words.count(tablet.waiting(), "mark waited", "marks waited")
                        + " on it when it was last seen."));
        var yes = new Button("Revoke", event -> {
            dialog.close();
            tablets.revoke(person.actor(), tablet.id())
                    .ifPresentOrElse(Say::refused, () -> Say.done(tablet.name() + " is shut out."));
            refresh();
        });
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        dialog.getFooter().add(new Button("Cancel", event -> dialog.close()), yes);
        dialog.open();
    }
}
