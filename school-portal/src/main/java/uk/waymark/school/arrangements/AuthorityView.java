package uk.waymark.school.arrangements;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.access.Right;
import uk.waymark.arrangements.AuthorityNotes;
import uk.waymark.arrangements.Entry;
import uk.waymark.arrangements.EntryKind;
import uk.waymark.arrangements.NewEntry;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.placements.PlacementOwner;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.placements.PlacementScreen;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;

/** The AP lead, after a call from the authority: who decides about the placement, and what was said. */
@Route(value = "placements/:id/owner", layout = SchoolFrame.class)
@Needs(Right.SEE_PUPILS)
@Prototype
public class AuthorityView extends PlacementScreen {
    private final AuthorityNotes notes;
    private final CurrentPerson person;
    private final Clock clock;

    AuthorityView(AuthorityNotes notes, PlacementFiles placements, CurrentPerson person, Clock clock) {
        super("Whose placement it is", placements, person);
        this.notes = notes;
        this.person = person;
        this.clock = clock;
    }

    @Override
    protected void show(Div page, PlacementFile placement) {
        page.add(new Paragraph(placement.owner().words() + " decides about this placement."));
        if (placement.owner() == PlacementOwner.SCHOOL) {
            page.add(new Paragraph("Your school arranged it, so it changes and ends on the pupil's own pages."));
            return;
        }
        page.add(
                new Paragraph(
                        "The authority arranges full-time education for a pupil who is permanently excluded, or would have none"
                                + " through illness. You see it and note what the authority says; it ends when the authority ends it."));
        if (may(Right.PLACE_PUPILS, placement)) {
            page.add(new Button("Note what the authority said", event -> note(placement)));
        }
        var rows = new Rows();
        notes.of(person.actor(), placement.id()).forEach(it -> rows.row(words(it)));
        page.add(rows.orElse("Nothing is noted yet."));
    }

    private static Stream<String> words(Entry it) {
        return Stream.concat(
                Stream.of(
                        Words.dayAndYear(it.on()) + ", " + it.who() + ", "
                                + it.how().words().toLowerCase(java.util.Locale.UK),
                        it.words()),
                it.until().stream().map(day -> "Last day: " + Words.dayAndYear(day)));
    }

    private void note(PlacementFile placement) {
        var id = Id.next();
        var on = Fields.date("When?", Optional.of(Session.today(clock)));
        var who = Fields.text("Who at the authority?", 200);
        var how = Fields.how("How?");
        var words = Fields.area("What was said?", 500);
        var last = Fields.date("Last day, where the authority ends it", Optional.empty());
        new AskDialog("What the authority said", on, who, how, words, last)
                .ask(
                        "Note it",
                        () -> on.getValue() == null
                                ? Optional.of(Fields.DAY)
                                : notes.note(
                                        person.actor(),
                                        placement.id(),
                                        new NewEntry(
                                                id,
                                                EntryKind.AUTHORITY_NOTE,
                                                on.getValue(),
                                                who.getValue(),
                                                how.getValue(),
                                                words.getValue(),
                                                Optional.ofNullable(last.getValue()),
                                                Optional.empty())),
                        () -> {
                            Say.done("Noted.");
                            fill(placement);
                        });
    }
}
