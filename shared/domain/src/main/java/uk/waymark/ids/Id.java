package uk.waymark.ids;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** An identity of one kind of thing, so that a pupil's id can never be passed where a school's is meant. */
public interface Id {
    UUID value();

    /** A new version 7 UUID: unique, and rising with time, so that rows land next to each other in their table. */
    static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
