package uk.waymark.arrangements.incidents;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What somebody records.
 *
 * @param id made by whoever records it, so that a second tap is known
 * @param present who was there, staff and others, without full names of other children
 * @param restraint whether anybody held the pupil; then a concern is raised as well
 */
public record NewIncident(
        UUID id,
        boolean serious,
        Instant happenedAt,
        String place,
        String what,
        String present,
        String done,
        String injuries,
        String damage,
        boolean restraint) {
    public NewIncident {
        place = place.strip();
        what = what.strip();
        present = present.strip();
        done = done.strip();
        injuries = injuries.strip();
        damage = damage.strip();
    }

    boolean isComplete() {
        return List.of(place, what, present, done).stream().noneMatch(String::isEmpty);
    }

    boolean isTooLong() {
        return place.length() > 200
                || what.length() > 4_000
                || present.length() > 500
                || done.length() > 2_000
                || injuries.length() > 500
                || damage.length() > 500;
    }
}
