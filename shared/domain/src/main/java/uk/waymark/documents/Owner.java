package uk.waymark.documents;

import java.util.UUID;
import uk.waymark.ids.Id;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;

/** Whose file a document is in. */
public sealed interface Owner {
    /** In the file of a school. */
    record School(SchoolId id) implements Owner {}

    /** In the file of a provider. */
    record Provider(ProviderId id) implements Owner {}

    /** Its identity, whichever it is. */
    Id id();

    /** How the table names it. */
    default String kind() {
        return switch (this) {
            case School school -> "SCHOOL";
            case Provider provider -> "PROVIDER";
        };
    }

    static Owner of(String kind, UUID id) {
        return kind.equals("SCHOOL") ? new School(new SchoolId(id)) : new Provider(new ProviderId(id));
    }
}
