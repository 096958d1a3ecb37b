package uk.waymark.progress.notes;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.documents.Content;
import uk.waymark.documents.DocumentStore;
import uk.waymark.ids.PlacementId;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * Notes about a placed pupil: written by those who have the pupil now, read by them and by the school, let out to the family by the
 * school. Catalogue rows PRG-01, PRG-04, PRG-11 and CX-35.
 */
@Door
public class Notes {
    static final Refused NOT_FOUND =
            new Refused("NOT_FOUND", "This pupil is not with you now. Look at the list of your pupils again.");

    private final NoteWriting writing;
    private final NoteLists lists;
    private final NotePhotos photos;
    private final PlacementFacts placements;
    private final DocumentStore documents;
    private final Trail trail;
    private final Clock clock;

    Notes(
            NoteWriting writing,
            NoteLists lists,
            NotePhotos photos,
            PlacementFacts placements,
            DocumentStore documents,
            Trail trail,
            Clock clock) {
        this.writing = writing;
        this.lists = lists;
        this.photos = photos;
        this.placements = placements;
        this.documents = documents;
        this.trail = trail;
        this.clock = clock;
    }

    /** Writes a note; the same id again writes nothing more. Praise goes straight home where the school's setting says so. */
    public NoteOutcome write(Actor actor, PlacementId placement, NewNote note) {
        var file = writable(actor, placement);
        return file.isEmpty()
                ? new NoteOutcome.Not(NOT_FOUND)
                : writing.write(actor, file.get(), note, Optional.empty());
    }

    /**
     * The same with a photograph of the pupil's work. Refused without the consent of a parent with responsibility and of the pupil;
     * where the picture was taken is removed from it. Catalogue row PRG-11.
     */
    public NoteOutcome write(Actor actor, PlacementId placement, NewNote note, Photograph photograph) {
        var file = writable(actor, placement);
        if (file.isEmpty()) {
            return new NoteOutcome.Not(NOT_FOUND);
        }
        var refused = note.refuse();
        if (refused.isPresent()) {
            return new NoteOutcome.Not(refused.get());
        }
        return switch (photos.keep(actor, file.get(), photograph)) {
            case NotePhotos.Kept.As(var document) -> writing.write(actor, file.get(), note, Optional.of(document));
            case NotePhotos.Kept.Not(var why) -> new NoteOutcome.Not(why);
        };
    }

    /** Why no photograph may be taken of this pupil's work; empty where one may. */
    public Optional<Refused> photographs(Actor actor, PlacementId placement) {
        return writable(actor, placement).map(photos::refuse).orElseGet(() -> Optional.of(NOT_FOUND));
    }

    /** Takes one's own note back on the day on which it was written, with the reason. It stays on record, and the family no longer sees it. */
    public Optional<Refused> takeBack(Actor actor, UUID note, String reason) {
        return lists.find(note)
                .filter(it -> writable(actor, it.placement()).isPresent())
                .map(it -> writing.takeBack(actor, it.note(), reason))
                .orElseGet(() -> Optional.of(NOT_FOUND));
    }

    /** Lets the family read a note. Refused the second time, and for one that was taken back. */
    public NoteOutcome release(Actor actor, UUID note) {
        return lists.find(note)
                .flatMap(it -> placements
                        .of(it.placement())
                        .filter(file -> actor.schools(Right.RELEASE_TO_FAMILY).contains(file.school()))
                        .map(file -> writing.release(actor, file, it.note())))
                .orElseGet(() -> NoteOutcome.not(
                        "NOT_FOUND", "This note is not there, or you do not release notes for this school."));
    }

    /** The newest first; nothing for a placement that is not the actor's. Two queries. */
    public List<Note> of(Actor actor, PlacementId placement, int many, int from) {
        return placements.of(placement).filter(it -> maySee(actor, it)).isPresent()
                ? lists.of(placement, many, from)
                : List.of();
    }

    /** The photograph of a note; that it was looked at is written into the trail. Gone from the provider when consent is withdrawn. */
    @Transactional
    public Optional<Content> photograph(Actor actor, UUID note) {
        var found = lists.find(note).filter(it -> it.note().stands());
        return found.flatMap(it -> placements.of(it.placement()))
                .filter(file -> actor.schools(Right.SEE_PUPILS).contains(file.school())
                        || maySee(actor, file) && photos.refuse(file).isEmpty())
                .flatMap(file -> found.orElseThrow().note().photograph())
                .flatMap(id -> {
                    trail.record(actor, Action.DOCUMENT_OPENED, id);
                    return documents.content(id);
                });
    }

    private Optional<PlacementFile> writable(Actor actor, PlacementId placement) {
        return placements
                .of(placement)
                .filter(it -> it.isOpen(today()) && PlacementFiles.isAt(actor, Right.WRITE_NOTES, it));
    }

    private boolean maySee(Actor actor, PlacementFile it) {
        return actor.schools(Right.SEE_PUPILS).contains(it.school())
                || it.isOpen(today()) && PlacementFiles.isAt(actor, Right.WRITE_NOTES, it);
    }

    private LocalDate today() {
        return Session.today(clock);
    }
}
