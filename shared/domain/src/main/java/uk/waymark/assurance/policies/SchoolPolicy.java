package uk.waymark.assurance.policies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.SchoolId;

/** A school's own safeguarding policy that its providers follow, in its newest version. */
public record SchoolPolicy(
        UUID id,
        SchoolId school,
        String schoolName,
        String title,
        String version,
        LocalDate adoptedOn,
        Optional<DocumentId> file,
        Instant publishedAt,
        String publishedBy) {
    static SchoolPolicy of(SchoolPolicyRows.Shown row) {
        return new SchoolPolicy(
                row.id(),
                row.schoolId(),
                row.school(),
                row.title(),
                row.version(),
                row.adoptedOn(),
                Optional.ofNullable(row.documentId()),
                row.publishedAt(),
                row.publishedBy());
    }
}
