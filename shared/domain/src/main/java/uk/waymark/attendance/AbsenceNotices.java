package uk.waymark.attendance;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.pupils.Duty;
import uk.waymark.pupils.PupilName;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** Who outside school has been told of a day's absences, and who has to be rung still. */
@Door
public class AbsenceNotices {
    private final AbsenceRows rows;
    private final Trail trail;
    private final Clock clock;

    AbsenceNotices(AbsenceRows rows, Trail trail, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    /** Those who wait first. One query. */
    public List<AbsenceNotice> of(Actor actor, LocalDate day) {
        return rows.of(actor.schools(Right.MAKE_CONTACT), day).stream()
                .map(row -> new AbsenceNotice(
                        row.id(),
                        PupilName.of(
                                        row.legalForename(),
                                        row.legalSurname(),
                                        row.preferredForename(),
                                        row.preferredSurname())
                                .toUse(),
                        Duty.valueOf(row.duty()),
                        row.worker(),
                        Optional.ofNullable(row.telephone()),
                        new Session(row.sessionDate(), Half.valueOf(row.half())),
                        row.raisedAt(),
                        Optional.ofNullable(row.mailedAt()),
                        Optional.ofNullable(row.toldAt()),
                        Optional.ofNullable(row.how())))
                .toList();
    }

    /** Writes down that the person was told, and how. */
    @Transactional
    public Optional<Refused> told(Actor actor, UUID notice, String how) {
        if (how.isBlank() || how.length() > 200) {
            return Optional.of(new Refused("INVALID", "Write how you told them, in at most 200 characters."));
        }
        if (rows.told(notice, actor.schools(Right.MAKE_CONTACT), clock.instant(), actor.person(), how.strip()) == 0) {
            return Optional.of(new Refused("NOT_FOUND", "There is no such call to make, or somebody has made it."));
        }
        trail.record(actor, Action.WORKER_TOLD, actor.person(), notice.toString());
        return Optional.empty();
    }
}
