package uk.waymark.school.progress;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.exports.ExportFile;
import uk.waymark.families.FamilyContact;
import uk.waymark.ids.Id;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.progress.notes.NewConsent;
import uk.waymark.progress.notes.Note;
import uk.waymark.progress.notes.NoteOutcome;
import uk.waymark.progress.notes.Notes;
import uk.waymark.progress.notes.PhotoConsent;
import uk.waymark.progress.notes.PhotoConsents;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.placements.PlacementScreen;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Download;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Status;

/** The AP lead, to see how a pupil gets on between reports: the newest note first, when the provider last wrote, what went home. */
@Route(value = "placements/:id/notes", layout = SchoolFrame.class)
@Needs(Right.SEE_PUPILS)
@Prototype
public class NotesView extends PlacementScreen {
    private static final int PAGE = 50;

    private final Notes notes;
    private final PhotoConsents consents;
    private final CurrentPerson person;
    private final Clock clock;

    NotesView(PlacementFiles placements, Notes notes, PhotoConsents consents, CurrentPerson person, Clock clock) {
        super("Notes", placements, person);
        this.notes = notes;
        this.consents = consents;
        this.person = person;
        this.clock = clock;
    }

    @Override
    protected void show(Div page, PlacementFile placement) {
        var found = notes.of(person.actor(), placement.id(), PAGE, 0);
        found.stream()
                .filter(Note::stands)
                .findFirst()
                .ifPresent(it -> page.add(new Paragraph("Last update from the provider: "
                        + Words.moment(it.writtenAt(), clock) + ", " + it.by() + ".")));
        var rows = new Rows();
        found.forEach(it -> row(rows, placement, it));
        page.add(rows.orElse("The provider has written no note yet. Its tutors write them on the page of the pupil."));
        if (found.size() == PAGE) {
            page.add(new Paragraph("Older notes are not listed; reports quote those that matter."));
        }
        if (may(Right.RELEASE_TO_FAMILY, placement)) {
            consent(page, placement);
        }
    }

    private void row(Rows rows, PlacementFile placement, Note it) {
        var row = rows.row(Stream.concat(
                Stream.of(it.kind().words() + ", " + Words.moment(it.writtenAt(), clock) + ", " + it.by(), it.words()),
                Stream.concat(
                        it.objectiveWords().map(words -> "Objective: " + words).stream(),
                        it.takenBack().map(why -> "Taken back by its author: " + why).stream())));
        if (!it.stands()) {
            row.add(Status.REVOKED.chip("Taken back"));
            return;
        }
        it.photograph().ifPresent(id -> row.add(new Download("Photograph", () -> picture(it.id()))));
        if (it.releasedAt().isPresent()) {
            row.add(Status.DONE.chip("With the family"));
        } else if (may(Right.RELEASE_TO_FAMILY, placement)) {
            row.add(new Button("Let the family read it", event -> release(placement, it)));
        }
    }

    private Optional<ExportFile> picture(UUID note) {
        return notes.photograph(person.actor(), note)
                .map(it -> new ExportFile(it.document().fileName(), it.mediaType(), it.bytes()));
    }

    private void release(PlacementFile placement, Note note) {
        switch (notes.release(person.actor(), note.id())) {
            case NoteOutcome.Not(var refused) -> Say.refused(refused);
            case NoteOutcome.Kept kept -> Say.done("The family can read it." + Unreached.words(kept.unreached()));
        }
        fill(placement);
    }

    private void consent(Div page, PlacementFile placement) {
        page.add(new H2("Photographs of work"));
        page.add(consents.missing(person.actor(), placement.id())
                .map(it -> Status.MISSING.chip("No photographs: consent is missing"))
                .orElseGet(() -> Status.IN_ORDER.chip("Photographs may be taken")));
        var rows = new Rows();
        consents.of(person.actor(), placement.id())
                .forEach(it -> rows.row(
                        Stream.of(
                                it.name() + ": " + it.word().words(),
                                Words.dayAndYear(it.on()) + ", " + it.how() + ". Recorded by " + it.recordedBy()),
                        it.word() == PhotoConsent.Word.GIVEN
                                ? Status.IN_ORDER.chip(it.word().words())
                                : Status.REFUSED.chip(it.word().words())));
        page.add(
                rows.orElse(
                        "Nobody has been asked. A parent with responsibility and the pupil both have to agree before a photograph is taken."),
                new Button("Record what somebody said", event -> record(placement)));
    }

    private void record(PlacementFile placement) {
        var key = Id.next();
        var whose = new Select<FamilyContact>();
        whose.setLabel("Whose word it is");
        whose.setItems(consents.parents(person.actor(), placement.id()));
        whose.setItemLabelGenerator(it -> it == null ? "The pupil's own" : it.name() + ", " + it.relation());
        whose.setEmptySelectionAllowed(true);
        whose.setEmptySelectionCaption("The pupil's own");
        var word = new Select<PhotoConsent.Word>();
        word.setLabel("What was said");
        word.setItems(List.of(PhotoConsent.Word.values()));
        word.setItemLabelGenerator(PhotoConsent.Word::words);
        word.setValue(PhotoConsent.Word.GIVEN);
        var on = new DatePicker("Day", Session.today(clock));
        on.setLocale(Locale.UK);
        var how = new TextField("How you know");
        how.setPlaceholder("Signed form, by telephone");
        how.setMaxLength(300);
        new AskDialog(
                        "Consent to photographs of work",
                        new Span("Taken of the work, never for anything else."),
                        whose,
                        word,
                        on,
                        how)
                .ask(
                        "Record it",
                        () -> on.isEmpty()
                                ? Optional.of(new Refused("DAY", "Choose the day."))
                                : consents.record(
                                        person.actor(),
                                        placement.id(),
                                        new NewConsent(
                                                key,
                                                Optional.ofNullable(whose.getValue())
                                                        .map(FamilyContact::id),
                                                word.getValue(),
                                                on.getValue(),
                                                how.getValue())),
                        () -> fill(placement));
    }
}
