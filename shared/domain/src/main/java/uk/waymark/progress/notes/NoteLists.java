package uk.waymark.progress.notes;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PlacementId;

/** Notes for the other rules; a door has to have narrowed who asks. */
@Singleton
public class NoteLists {
    private final NoteRows rows;

    NoteLists(NoteRows rows) {
        this.rows = rows;
    }

    /** Those of the days that stand, the oldest first; one query. */
    public List<Note> between(PlacementId placement, LocalDate from, LocalDate to) {
        return rows
                .between(
                        placement,
                        from.atStartOfDay(Session.ENGLAND).toInstant(),
                        to.plusDays(1).atStartOfDay(Session.ENGLAND).toInstant())
                .stream()
                .map(NoteLists::note)
                .toList();
    }

    List<Note> of(PlacementId placement, int many, int from) {
        return rows.of(placement, many, from).stream().map(NoteLists::note).toList();
    }

    /** With the placement to which it belongs. */
    record Placed(PlacementId placement, Note note) {}

    Optional<Placed> find(UUID id) {
        return rows.find(id).map(row -> new Placed(row.placementId(), note(row)));
    }

    private static Note note(NoteRows.Shown row) {
        return new Note(
                row.id(),
                NoteKind.valueOf(row.kind()),
                row.words(),
                Optional.ofNullable(row.objectiveId()),
                Optional.ofNullable(row.objective()),
                Optional.ofNullable(row.documentId()),
                row.writtenAt(),
                row.writtenBy(),
                row.by(),
                Optional.ofNullable(row.takenBack()),
                Optional.ofNullable(row.releasedAt()));
    }
}
