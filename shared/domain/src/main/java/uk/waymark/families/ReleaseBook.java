package uk.waymark.families;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.ids.ReleaseId;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** Writes down what a family may see. */
@Singleton
class ReleaseBook implements Releases {
    private final ReleaseRows rows;
    private final Trail trail;
    private final Clock clock;

    ReleaseBook(ReleaseRows rows, Trail trail, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    /** An invitation to one contact does not replace the one to another: the same subject for the same reader does. */
    @Override
    @Transactional
    public ReleaseId release(Actor by, NewRelease it) {
        rows.lock(it.pupil());
        var only = it.only().orElse(null);
        var before = rows.open(it.subject()).stream()
                .filter(old -> Objects.equals(old.onlyContactId(), only))
                .toList();
        var id = ReleaseId.next();
        rows.save(new ReleaseRows.Row(
                id,
                it.pupil(),
                it.placement().orElse(null),
                it.kind().name(),
                it.subject(),
                it.title(),
                it.body(),
                it.document().orElse(null),
                only,
                clock.instant(),
                by.person()));
        before.forEach(old -> rows.end(old.id(), id, "Replaced by a newer one", clock.instant(), by.person()));
        trail.record(by, Action.RELEASED_TO_FAMILY, id, it.kind().name());
        return id;
    }

    @Override
    @Transactional
    public void withdraw(Actor by, UUID subject, String reason) {
        for (var open : rows.open(subject)) {
            if (rows.end(open.id(), null, reason, clock.instant(), by.person()) > 0) {
                trail.record(by, Action.RELEASE_WITHDRAWN, open.id());
            }
        }
    }
}
