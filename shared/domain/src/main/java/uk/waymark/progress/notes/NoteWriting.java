package uk.waymark.progress.notes;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.calendar.Session;
import uk.waymark.families.Families;
import uk.waymark.families.FamilyNews;
import uk.waymark.families.NewRelease;
import uk.waymark.families.ReleaseKind;
import uk.waymark.families.Releases;
import uk.waymark.ids.DocumentId;
import uk.waymark.objectives.ObjectiveLists;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.progress.ProgressSettings;
import uk.waymark.progress.ReleaseMode;
import uk.waymark.settings.Settings;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** Keeps notes and what becomes of them; the door has narrowed who asks. */
@Singleton
class NoteWriting {
    private final NoteRows rows;
    private final ObjectiveLists objectives;
    private final PlacementFacts placements;
    private final Settings settings;
    private final Families families;
    private final Releases releases;
    private final Trail trail;
    private final Clock clock;

    NoteWriting(
            NoteRows rows,
            ObjectiveLists objectives,
            PlacementFacts placements,
            Settings settings,
            Families families,
            Releases releases,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.objectives = objectives;
        this.placements = placements;
        this.settings = settings;
        this.families = families;
        this.releases = releases;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public NoteOutcome write(Actor actor, PlacementFile file, NewNote note, Optional<DocumentId> photograph) {
        var refused = refuse(file, note);
        if (refused.isPresent()) {
            return new NoteOutcome.Not(refused.get());
        }
        if (rows.add(
                        note.id(),
                        file.id(),
                        note.kind().name(),
                        note.words(),
                        note.objective().orElse(null),
                        photograph.orElse(null),
                        clock.instant(),
                        actor.person())
                == 0) {
            return rows.there(note.id(), file.id()) > 0
                    ? new NoteOutcome.Kept(false, List.of())
                    : NoteOutcome.not("AGAIN", "This note could not be kept. Open the page anew, and write it again.");
        }
        trail.record(actor, Action.NOTE_WRITTEN, file.id());
        photograph.ifPresent(it -> trail.record(actor, Action.PHOTOGRAPH_ADDED, it));
        var direct = note.kind() == NoteKind.PRAISE
                && settings.of(file.school()).get(ProgressSettings.RELEASE) == ReleaseMode.DIRECT;
        return direct
                ? letOut(actor, file, note.id(), note.kind(), note.words(), photograph)
                : new NoteOutcome.Kept(false, List.of());
    }

    private Optional<Refused> refuse(PlacementFile file, NewNote note) {
        if (!file.hasBegun(Session.today(clock))) {
            return Optional.of(new Refused(
                    "NOT_BEGUN", "The placement has not begun. Write notes from the pupil's first day on."));
        }
        var known = note.objective()
                .map(id ->
                        objectives.of(file.id()).stream().anyMatch(it -> it.id().equals(id)))
                .orElse(true);
        return known
                ? note.refuse()
                : Optional.of(new Refused("OBJECTIVE", "This objective is not one of the placement's. Choose again."));
    }

    @Transactional
    public Optional<Refused> takeBack(Actor actor, Note note, String reason) {
        if (!note.author().equals(actor.person())) {
            return Optional.of(new Refused(
                    "NOT_YOURS", "Only its author takes a note back. Write another one that puts it right."));
        }
        if (!note.isOf(actor.person(), Session.today(clock))) {
            return Optional.of(
                    new Refused(
                            "TOO_LATE",
                            "A note can be taken back on the day on which it was written, once. Write another one that puts it right."));
        }
        if (reason.isBlank() || reason.length() > 500) {
            return Optional.of(new Refused("REASON", "Say in at most 500 characters why you take it back."));
        }
        if (rows.step(note.id(), "TAKEN_BACK", reason.strip(), clock.instant(), actor.person()) == 0) {
            return Optional.of(new Refused("TOO_LATE", "This note has been taken back already."));
        }
        releases.withdraw(actor, note.id(), "Taken back by its author");
        rows.find(note.id()).ifPresent(row -> trail.record(actor, Action.NOTE_WITHDRAWN, row.placementId()));
        return Optional.empty();
    }

    @Transactional
    public NoteOutcome release(Actor actor, PlacementFile file, Note seen) {
        placements.lock(file.id());
        var note = rows.find(seen.id()).orElseThrow();
        if (note.takenBack() != null) {
            return NoteOutcome.not("TAKEN_BACK", "Its author has taken this note back, so it stays here.");
        }
        return note.releasedAt() != null
                ? NoteOutcome.not("RELEASED", "The family can read this note already.")
                : letOut(actor, file, seen.id(), seen.kind(), seen.words(), Optional.ofNullable(note.documentId()));
    }

    private NoteOutcome letOut(
            Actor actor, PlacementFile file, UUID note, NoteKind kind, String words, Optional<DocumentId> photograph) {
        if (rows.step(note, "RELEASED", "", clock.instant(), actor.person()) == 0) {
            return NoteOutcome.not("RELEASED", "The family can read this note already.");
        }
        releases.release(
                actor,
                new NewRelease(
                        file.pupil(),
                        Optional.of(file.id()),
                        ReleaseKind.NOTE,
                        note,
                        kind.words() + " from " + file.providerName(),
                        words,
                        photograph,
                        Optional.empty()));
        trail.record(actor, Action.RELEASED_TO_FAMILY, file.id(), "note");
        return new NoteOutcome.Kept(true, families.tell(file.pupil(), FamilyNews.NOTE));
    }
}
