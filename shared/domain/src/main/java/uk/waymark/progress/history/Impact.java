package uk.waymark.progress.history;

import java.time.LocalDate;
import java.util.Collection;
import uk.waymark.ids.Id;
import uk.waymark.progress.Sessions;

/**
 * What came of the placements at one provider, or of one school, without a name of a pupil.
 *
 * @param over placements whose last day has passed
 * @param ended of those, how many somebody ended before they ran out
 */
public record Impact<T extends Id>(
        T id, String name, int placements, int over, int ended, Sessions sessions, ObjectiveTally objectives) {
    static <T extends Id> Impact<T> of(T id, String name, Collection<Outcome> outcomes, LocalDate today) {
        return new Impact<>(
                id,
                name,
                outcomes.size(),
                (int) outcomes.stream().filter(it -> it.isOver(today)).count(),
                (int) outcomes.stream()
                        .filter(it -> it.isOver(today) && it.wasEnded())
                        .count(),
                outcomes.stream().map(Outcome::sessions).reduce(Sessions.NONE, Sessions::plus),
                outcomes.stream().map(Outcome::objectives).reduce(ObjectiveTally.NONE, ObjectiveTally::plus));
    }
}
