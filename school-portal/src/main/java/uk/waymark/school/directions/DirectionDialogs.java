package uk.waymark.school.directions;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.directions.Direction;
import uk.waymark.directions.DirectionServing;
import uk.waymark.directions.DirectionText;
import uk.waymark.directions.Directions;
import uk.waymark.directions.ServeOutcome;
import uk.waymark.families.FamilyContacts;
import uk.waymark.families.HomeContact;
import uk.waymark.ids.DirectionId;
import uk.waymark.ids.Id;
import uk.waymark.placements.PlacementFile;
import uk.waymark.web.Words;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Say;

/** What is asked on the way of a direction from its draft to its end. */
final class DirectionDialogs {
    private final Directions directions;
    private final DirectionServing serving;
    private final FamilyContacts contacts;
    private final Actor actor;
    private final PlacementFile placement;
    private final Runnable done;

    DirectionDialogs(
            Directions directions,
            DirectionServing serving,
            FamilyContacts contacts,
            Actor actor,
            PlacementFile placement,
            Runnable done) {
        this.directions = directions;
        this.serving = serving;
        this.contacts = contacts;
        this.actor = actor;
        this.placement = placement;
        this.done = done;
    }

    void write(DirectionId id, int seen, DirectionText text) {
        var form = new DirectionForm(text);
        new AskDialog("Direction off site", form)
                .ask(
                        "Save",
                        () -> form.text()
                                .map(it -> directions.save(actor, id, placement.id(), seen, it))
                                .orElseGet(() -> Optional.of(new Refused(
                                        "NUMBERS", "Choose both days, and write how many days and weeks."))),
                        done);
    }

    void decide(Direction it) {
        var words = Fields.area("Anything to note (needed where you do not approve)", "", 1_000);
        var answer =
                Fields.select("Your decision", new Boolean[] {true, false}, yes -> yes ? "Approve" : "Do not approve");
        new AskDialog("Decide about the direction", answer, words)
                .ask(
                        "Decide",
                        () -> directions.decide(actor, it.id(), it.version(), answer.getValue(), words.getValue()),
                        done);
    }

    void serve(Direction it, LocalDate today) {
        var late = Fields.area(
                "Why after the last day",
                "The notice should have been served by " + Words.day(it.noticeBy()) + ".",
                500);
        late.setVisible(today.isAfter(it.noticeBy()));
        new AskDialog(
                        "Serve the notice",
                        new Paragraph(
                                "Everybody who holds parental responsibility and can be written to gets it on the family's page"
                                        + " now, with an e-mail that names nobody."),
                        late)
                .ask("Serve it", () -> serve(it, late.getValue()), done);
    }

    private Optional<Refused> serve(Direction it, String late) {
        return switch (serving.serve(actor, it.id(), late)) {
            case ServeOutcome.Not(var refused) -> Optional.of(refused);
            case ServeOutcome.Served(var by, var otherwise, var authority) -> {
                Say.done(words(by, otherwise, authority));
                yield Optional.empty();
            }
        };
    }

    private static String words(int by, List<String> otherwise, boolean authority) {
        return (by == 0 ? "Nobody new was written to." : Words.count(by, "person was", "people were") + " written to.")
                + (otherwise.isEmpty() ? "" : " On paper: " + String.join(", ", otherwise) + ".")
                + (authority ? " The authority has to get it as well." : "");
    }

    void onPaper(Direction it, LocalDate today) {
        var id = Id.next();
        var whom = Fields.select("To whom", Direction.Whom.values(), Direction.Whom::words);
        var parent = new Select<HomeContact>();
        parent.setLabel("Which parent or carer");
        parent.setItems(contacts.of(actor, placement.pupil()).stream()
                .filter(one -> one.contact().responsible())
                .toList());
        parent.setItemLabelGenerator(one -> one.contact().name());
        var name = Fields.line("Name", 200);
        name.setVisible(false);
        whom.addValueChangeListener(event -> {
            var isParent = event.getValue() == Direction.Whom.PARENT;
            parent.setVisible(isParent);
            name.setVisible(!isParent);
        });
        var how = Fields.select(
                "How",
                new Direction.How[] {Direction.How.BY_HAND, Direction.How.POST, Direction.How.SECURE},
                Direction.How::words);
        var on = Fields.day("On", today);
        var late = Fields.area("Why after the last day, where it was", "", 500);
        new AskDialog("Served on paper", whom, parent, name, how, on, late)
                .ask(
                        "Write it down",
                        () -> on.getValue() == null
                                ? Fields.noDay()
                                : serving.servedOtherwise(
                                        actor,
                                        id,
                                        it.id(),
                                        whom.getValue(),
                                        Optional.ofNullable(parent.getValue())
                                                .filter(one -> whom.getValue() == Direction.Whom.PARENT)
                                                .map(one -> one.contact().id()),
                                        name.getValue(),
                                        how.getValue(),
                                        on.getValue(),
                                        late.getValue()),
                        done);
    }

    void giveUp(Direction it) {
        var why = Fields.area("Why", "", 500);
        new AskDialog("Give the direction up", why)
                .ask("Give it up", () -> directions.giveUp(actor, it.id(), why.getValue()), done);
    }

    void end(Direction it, LocalDate today) {
        var on = Fields.day("Last day", today);
        var why = Fields.area("Why", "Such as what the review decided.", 500);
        new AskDialog("End the direction", on, why)
                .ask(
                        "End it",
                        () -> on.getValue() == null
                                ? Fields.noDay()
                                : directions.end(actor, it.id(), on.getValue(), why.getValue()),
                        done);
    }
}
