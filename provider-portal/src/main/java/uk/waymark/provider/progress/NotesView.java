package uk.waymark.provider.progress;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.documents.DocumentSettings;
import uk.waymark.exports.ExportFile;
import uk.waymark.ids.Id;
import uk.waymark.objectives.Objective;
import uk.waymark.objectives.Objectives;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.progress.notes.NewNote;
import uk.waymark.progress.notes.Note;
import uk.waymark.progress.notes.NoteKind;
import uk.waymark.progress.notes.NoteOutcome;
import uk.waymark.progress.notes.Notes;
import uk.waymark.progress.notes.Photograph;
import uk.waymark.provider.ProviderFrame;
import uk.waymark.provider.placements.PlacementScreen;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Download;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Status;
import uk.waymark.web.widgets.UploadBox;

/** A tutor between two sessions: a sentence, one tap on what it is, and it is kept. Below, the notes so far. */
@Route(value = "pupils/:id/notes", layout = ProviderFrame.class)
@Needs(Right.WRITE_NOTES)
@Prototype
public class NotesView extends PlacementScreen {
    private static final int SHOWN = 40;

    private final Notes notes;
    private final Objectives objectives;
    private final DocumentSettings documents;
    private final CurrentPerson person;
    private final Clock clock;

    /** Made anew when a note is kept, so that a second tap is the same note. */
    private UUID next = Id.next();

    NotesView(
            PlacementFiles placements,
            Notes notes,
            Objectives objectives,
            DocumentSettings documents,
            CurrentPerson person,
            Clock clock) {
        super("Notes", placements, person);
        this.notes = notes;
        this.objectives = objectives;
        this.documents = documents;
        this.person = person;
        this.clock = clock;
    }

    @Override
    protected void show(Div page, PlacementFile placement) {
        var words = new TextArea("A sentence or two");
        words.setMaxLength(NewNote.LONGEST);
        words.setMinHeight("6em");
        words.setWidthFull();
        words.setHelperText("A worry about safety is no note: raise a concern instead.");
        var about = new Select<Objective>();
        about.setLabel("Objective, if it is about one");
        about.setItems(objectives.of(person.actor(), placement.id()).stream()
                .filter(Objective::isOpen)
                .toList());
        about.setItemLabelGenerator(it -> it == null ? "None" : it.agreed().words());
        about.setEmptySelectionAllowed(true);
        about.setEmptySelectionCaption("None");
        var photograph = new UploadBox("Photograph of the work", documents);
        var noPhotograph = notes.photographs(person.actor(), placement.id());
        var more = new Details(
                "Objective, photograph",
                noPhotograph
                        .<Div>map(it -> new Div(about, new Span(it.message())))
                        .orElseGet(() -> new Div(about, photograph)));
        more.setOpened(false);
        var refusal = new Say.Place();
        var taps = new Div();
        taps.addClassName("actions");
        for (var kind : NoteKind.values()) {
            var tap = new Button("Keep as " + kind.words().toLowerCase(Locale.UK));
            tap.addClassName("big");
            tap.setDisableOnClick(true);
            if (kind == NoteKind.PRAISE) {
                tap.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
            tap.addClickListener(event -> {
                keep(
                        placement,
                        new NewNote(
                                next,
                                kind,
                                words.getValue(),
                                Optional.ofNullable(about.getValue()).map(Objective::id)),
                        photograph,
                        refusal);
                tap.setEnabled(true);
            });
            taps.add(tap);
        }
        var form = new Div(words, taps, refusal, more);
        form.addClassName("form");
        page.add(form, new H2("So far"), list(placement));
    }

    private void keep(PlacementFile placement, NewNote note, UploadBox box, Say.Place refusal) {
        refusal.clear();
        var outcome = box.file()
                .map(file ->
                        notes.write(person.actor(), placement.id(), note, new Photograph(file.name(), file.bytes())))
                .orElseGet(() -> notes.write(person.actor(), placement.id(), note));
        switch (outcome) {
            case NoteOutcome.Not(var refused) -> refusal.refused(refused);
            case NoteOutcome.Kept kept -> {
                next = Id.next();
                Say.done(kept.released() ? "Kept, and the family can read it." : "Kept. The school can read it.");
                fill(placement);
            }
        }
    }

    private Rows list(PlacementFile placement) {
        var rows = new Rows();
        notes.of(person.actor(), placement.id(), SHOWN, 0).forEach(it -> row(rows, placement, it));
        return rows.orElse("Nobody has written a note yet. The first one takes ten seconds.");
    }

    private void row(Rows rows, PlacementFile placement, Note it) {
        var row = rows.row(Stream.concat(
                Stream.of(it.kind().words() + ", " + Words.moment(it.writtenAt(), clock) + ", " + it.by(), it.words()),
                Stream.concat(
                        it.objectiveWords().map(words -> "Objective: " + words).stream(),
                        it.takenBack().map(why -> "Taken back: " + why).stream())));
        it.photograph()
                .filter(id -> it.stands())
                .ifPresent(id -> row.add(new Download("Photograph", () -> picture(it.id()))));
        it.releasedAt().filter(at -> it.stands()).ifPresent(at -> row.add(Status.DONE.chip("With the family")));
        if (!it.stands()) {
            row.add(Status.REVOKED.chip("Taken back"));
        } else if (it.isOf(person.actor().person(), Session.today(clock))) {
            row.add(new Button("Take back", event -> takeBack(placement, it)));
        }
    }

    private Optional<ExportFile> picture(UUID note) {
        return notes.photograph(person.actor(), note)
                .map(it -> new ExportFile(it.document().fileName(), it.mediaType(), it.bytes()));
    }

    private void takeBack(PlacementFile placement, Note note) {
        var reason = new TextArea("Why?");
        reason.setMaxLength(500);
        new AskDialog("Take this note back", new Span(note.words()), reason)
                .ask(
                        "Take it back",
                        () -> notes.takeBack(person.actor(), note.id(), reason.getValue()),
                        () -> fill(placement));
    }
}
