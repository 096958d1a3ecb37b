package uk.waymark.documents;

import java.util.UUID;
import uk.waymark.ids.Id;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

/** Whose file a document is in. */
public sealed interface Owner {
    /** In the file of a school. */
    record School(SchoolId id) implements Owner {}

    /** In the file of a provider. */
    record Provider(ProviderId id) implements Owner {}

    /** In the file of a pupil: given out only by the capability that keeps it, never by the document door. */
    record Pupil(PupilId id) implements Owner {}

    /** Its identity, whichever it is. */
    Id id();

    /** How the table names it. */
    default String kind() {
        return switch (this) {
            case School school -> "SCHOOL";
            case Provider provider -> "PROVIDER";
            case Pupil pupil -> "PUPIL";
        };
    }

    static Owner of(String kind, UUID id) {
        return switch (kind) {
            case "SCHOOL" -> new School(new SchoolId(id));
            case "PROVIDER" -> new Provider(new ProviderId(id));
            default -> new Pupil(new PupilId(id));
        };
    }
}
