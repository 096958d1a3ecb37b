package uk.waymark.provider.meetings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.access.Right;
import uk.waymark.ids.Id;
import uk.waymark.meetings.Meeting;
import uk.waymark.meetings.MeetingDecision;
import uk.waymark.meetings.Meetings;
import uk.waymark.meetings.NewView;
import uk.waymark.meetings.View;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.provider.ProviderFrame;
import uk.waymark.provider.placements.PlacementScreen;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Status;

/** A tutor or the manager, before a review: when and where it is, one dialog for the provider's view, and afterwards what was decided. */
@Route(value = "pupils/:id/meetings", layout = ProviderFrame.class)
@Needs(Right.SEE_PLACED_PUPILS)
@Prototype
public class MeetingsView extends PlacementScreen {
    private final Meetings meetings;
    private final CurrentPerson person;

    MeetingsView(PlacementFiles placements, Meetings meetings, CurrentPerson person) {
        super("Meetings and reviews", placements, person);
        this.meetings = meetings;
        this.person = person;
    }

    @Override
    protected void show(Div page, PlacementFile placement) {
        var rows = new Rows();
        meetings.atProvider(person.actor(), placement.id()).forEach(it -> row(rows, placement, it));
        page.add(rows.orElse("The school has planned no meeting about this placement yet."));
    }

    private void row(Rows rows, PlacementFile placement, Meeting it) {
        var plan = it.planned();
        var lines = Stream.of(
                        Stream.of(
                                plan.kind().words(),
                                Words.dayAndYear(plan.on()) + ", " + Words.time(plan.at()) + ", " + plan.place(),
                                plan.purpose()),
                        it.views().stream().map(view -> "Our view, " + view.name() + ": " + view.words()),
                        it.minutes().stream()
                                .map(Meeting.Minutes::words)
                                .flatMap(all -> Stream.of(
                                        "Decided: " + all.words(),
                                        all.actions().isEmpty() ? "" : "Actions: " + all.actions())))
                .flatMap(some -> some)
                .filter(line -> !line.isEmpty())
                .map(Span::new)
                .toArray(Component[]::new);
        var row = rows.row(lines, status(it));
        if (it.isOpen()) {
            var view = new Button("Give our view", event -> give(placement, it));
            view.setAriaLabel("Give our view before the " + plan.kind().words() + " of " + Words.day(plan.on()));
            row.add(view);
        }
    }

    private static Span status(Meeting it) {
        if (it.cancelled().isPresent()) {
            return Status.NOT_EXPECTED.chip("Cancelled");
        }
        return it.minutes().isPresent() ? Status.DONE.chip("Recorded") : Status.SOON.chip("Planned");
    }

    private void give(PlacementFile placement, Meeting it) {
        var id = Id.next();
        var opinion = new Select<MeetingDecision>();
        opinion.setLabel("Should it go on? (It need not be said)");
        opinion.setItems(MeetingDecision.values());
        opinion.setItemLabelGenerator(one -> one == null ? "" : one.words());
        opinion.setEmptySelectionAllowed(true);
        var words = new TextArea("What you think, and what you have seen");
        words.setMaxLength(4_000);
        new AskDialog("Our view", opinion, words)
                .ask(
                        "Send it to the school",
                        () -> meetings.giveView(
                                person.actor(),
                                it.id(),
                                new NewView(
                                        id,
                                        View.Side.PROVIDER,
                                        person.actor().name(),
                                        Optional.ofNullable(opinion.getValue()),
                                        words.getValue(),
                                        Meeting.How.ON_WAYMARK)),
                        () -> {
                            Say.done("The school has it.");
                            fill(placement);
                        });
    }
}
