package uk.waymark.assurance.changes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.ids.SchoolId;

/** Something that was told, with each school that was told and that the reader may know of. */
public record Change(
        UUID id,
        ChangeKind kind,
        String what,
        Optional<String> staff,
        Instant happenedAt,
        Instant toldAt,
        String by,
        List<Told> schools) {
    /** One school's clock. */
    public record Told(SchoolId school, String name, TellBy clock, Instant dueAt, boolean late) {}

    /** Whether any of the schools heard of it too late. */
    public boolean isLate() {
        return schools.stream().anyMatch(Told::late);
    }
}
