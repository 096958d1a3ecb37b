package uk.waymark.web.widgets;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.function.Supplier;
import uk.waymark.access.Actor;
import uk.waymark.accounts.Token;
import uk.waymark.feeds.CalendarFeeds;
import uk.waymark.web.Words;

/** The address by which the person's own calendar program shows what is due; shown once, since only its hash is kept. */
public final class CalendarLink extends Div {
    private final transient CalendarFeeds feeds;
    private final transient Supplier<Actor> actor;
    private final transient Clock clock;
    private final String address;
    private final Div place = new Div();

    public CalendarLink(CalendarFeeds feeds, Supplier<Actor> actor, String address, Clock clock) {
        this.feeds = feeds;
        this.actor = actor;
        this.address = address;
        this.clock = clock;
        add(new H2("In your own calendar"), place);
        refresh();
    }

    private void refresh() {
        place.removeAll();
        feeds.made(actor.get())
                .ifPresentOrElse(
                        made -> place.add(
                                new Paragraph("You made a calendar link on " + Words.moment(made, clock)
                                        + ". It is not shown again. A new one ends it."),
                                buttons("Make a new link", new Button("End the link", event -> end()))),
                        () -> place.add(
                                new Paragraph(
                                        "A link by which Outlook, Google or Apple Calendar shows what is due from you."
                                                + " Whoever has it can read it, so give it to nobody. It names no child."),
                                buttons("Make a calendar link")));
    }

    private Div buttons(String make, Button... more) {
        var all = new Div(new Button(make, event -> make()));
        all.add(more);
        all.addClassName("actions");
        return all;
    }

    private void make() {
        feeds.make(actor.get()).ifPresent(this::show);
    }

    private void show(Token token) {
        refresh();
        var link = new TextField("Your calendar link");
        link.setValue(address + "/calendar/" + token.value() + ".ics");
        link.setReadOnly(true);
        link.setAutoselect(true);
        link.setWidthFull();
        link.setHelperText("Copy it now and add it in your calendar as a subscription.");
        place.add(link);
    }

    private void end() {
        feeds.end(actor.get()).ifPresentOrElse(Say::refused, () -> Say.done("The link has ended."));
        refresh();
    }
}
