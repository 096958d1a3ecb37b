package uk.waymark.attendance;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.attendance.Attempt.Channel;
import uk.waymark.attendance.Attempt.Result;
import uk.waymark.attendance.Attempt.Whom;
import uk.waymark.live.Live;
import uk.waymark.live.Topic;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** Writing down who was rung about a session, when, and what came of it. Catalogue rows ATT-14, ATT-15 and ATT-23. */
@Door
public class ContactAttempts {
    private static final int LONGEST = 500;

    private final ContactRows rows;
    private final Trail trail;
    private final Live live;
    private final Clock clock;

    ContactAttempts(ContactRows rows, Trail trail, Live live, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.live = live;
        this.clock = clock;
    }

    /** What is written down; the id is made by the screen, so that a double tap is one attempt. */
    public record NewAttempt(
            UUID id, SessionKey session, Whom whom, String name, Channel channel, Result result, String said) {}

    @Transactional
    public Optional<Refused> write(Actor actor, NewAttempt attempt) {
        var key = attempt.session();
        var school = rows.school(
                key.placement(), key.session().date(), key.session().half().name(), actor.schools(Right.MAKE_CONTACT));
        if (school.isEmpty()) {
            return Optional.of(new Refused("NOT_FOUND", "There is no such session at your school."));
        }
        if (attempt.name().isBlank()
                || attempt.name().length() > 200
                || attempt.said().length() > LONGEST) {
            return Optional.of(
                    new Refused("INVALID", "Write whom you tried to reach; what was said in 500 characters."));
        }
        if (attempt.result() == Result.REACHED && attempt.said().isBlank()) {
            return Optional.of(new Refused("SAID", "You spoke to somebody: write what they said."));
        }
        var added = rows.add(
                attempt.id(),
                key.placement(),
                key.session().date(),
                key.session().half().name(),
                attempt.whom().name(),
                attempt.name().strip(),
                attempt.channel().name(),
                attempt.result().name(),
                attempt.said().strip(),
                clock.instant(),
                actor.person());
        if (added > 0) {
            trail.record(
                    actor,
                    Action.CONTACT_ATTEMPTED,
                    key.placement(),
                    attempt.result().name());
            live.changed(Topic.whereabouts(school.get()));
        }
        return Optional.empty();
    }
}
