package uk.waymark.live;

import java.util.UUID;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;

/** Something that an open screen may want to hear has changed. It says what to read again, never what it now is. */
public record Topic(Kind kind, UUID about) {
    public enum Kind {
        /** Who is where at a school's providers. */
        WHEREABOUTS,
        /** A provider's registers. */
        REGISTER,
        /** What one person has been told, and the concerns that they follow. */
        NOTICES,
        /** What one person may do. */
        ACCESS
    }

    public static Topic whereabouts(SchoolId school) {
        return new Topic(Kind.WHEREABOUTS, school.value());
    }

    public static Topic register(ProviderId provider) {
        return new Topic(Kind.REGISTER, provider.value());
    }

    public static Topic notices(PersonId person) {
        return new Topic(Kind.NOTICES, person.value());
    }

    public static Topic access(PersonId person) {
        return new Topic(Kind.ACCESS, person.value());
    }
}
