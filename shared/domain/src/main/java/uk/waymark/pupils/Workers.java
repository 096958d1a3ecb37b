package uk.waymark.pupils;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.ids.Id;
import uk.waymark.ids.PupilId;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** Who is rung at home, and who outside school has to hear of a pupil's absence. Catalogue rows ATT-17 and ATT-18. */
@Door
public class Workers {
    private static final Refused NOT_FOUND =
            new Refused("NOT_FOUND", "There is no such pupil, or person, whose list you keep.");

    private final WorkerRows rows;
    private final Trail trail;
    private final Clock clock;

    Workers(WorkerRows rows, Trail trail, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    /** At most fifty; for those who see the pupil. */
    public List<Worker> of(Actor actor, PupilId pupil) {
        return rows.of(pupil, actor.schools(Right.SEE_ATTENDANCE)).stream()
                .map(WorkerRows.Row::worker)
                .toList();
    }

    @Transactional
    public Optional<Refused> add(
            Actor actor, PupilId pupil, Duty duty, String name, Optional<String> telephone, Optional<String> email) {
        var school = rows.school(pupil, actor.schools(Right.MANAGE_WORKERS));
        if (school.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (name.isBlank() || name.length() > 200 || telephone.isEmpty() && email.isEmpty()) {
            return Optional.of(new Refused("INVALID", "Write the name, and a telephone number or an e-mail address."));
        }
        if (email.filter(it -> !it.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+") || it.length() > 254)
                .isPresent()) {
            return Optional.of(new Refused("INVALID", "This is no e-mail address."));
        }
        if (telephone.filter(it -> it.length() > 30).isPresent()) {
            return Optional.of(new Refused("INVALID", "A telephone number has at most 30 characters."));
        }
        rows.save(new WorkerRows.Row(
                Id.next(),
                pupil,
                school.get(),
                duty.name(),
                name.strip(),
                telephone.orElse(null),
                email.orElse(null),
                null,
                null,
                clock.instant(),
                actor.person()));
        trail.record(actor, Action.WORKER_ADDED, pupil, duty.name());
        return Optional.empty();
    }

    /** Somebody has checked, by ringing say, that the address is this person's. */
    @Transactional
    public Optional<Refused> verify(Actor actor, PupilId pupil, UUID worker) {
        return rows.verify(worker, actor.schools(Right.MANAGE_WORKERS), clock.instant(), actor.person()) == 0
                ? Optional.of(NOT_FOUND)
                : Optional.empty();
    }

    /** Takes somebody off the list; the row stays. */
    @Transactional
    public Optional<Refused> end(Actor actor, PupilId pupil, UUID worker) {
        if (rows.end(worker, actor.schools(Right.MANAGE_WORKERS), clock.instant()) == 0) {
            return Optional.of(NOT_FOUND);
        }
        trail.record(actor, Action.WORKER_ENDED, pupil);
        return Optional.empty();
    }
}
