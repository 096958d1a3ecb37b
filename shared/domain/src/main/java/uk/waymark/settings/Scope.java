package uk.waymark.settings;

import java.util.UUID;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.TrustId;

/** For whom a setting is decided: one school, or every school of a trust that has not decided for itself. */
public sealed interface Scope {
    record OfSchool(SchoolId school) implements Scope {}

    record OfTrust(TrustId trust) implements Scope {}

    /** The id of the school or trust. */
    default UUID id() {
        return switch (this) {
            case OfSchool(var school) -> school.value();
            case OfTrust(var trust) -> trust.value();
        };
    }

    /** As the database says it. */
    default String kind() {
        return this instanceof OfSchool ? "SCHOOL" : "TRUST";
    }
}
