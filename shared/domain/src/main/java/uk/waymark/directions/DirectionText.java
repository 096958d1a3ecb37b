package uk.waymark.directions;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a direction says: the notice to the parents is made of it. Catalogue rows OSD-02 to OSD-11, OSD-18, OSD-21, OSD-22, OSD-26,
 * OUT-05.
 *
 * @param days on how many school days the pupil is required to attend there
 * @param reportTo the person to report to on the first day
 * @param times when attendance is required, session by session
 * @param breaks when there is a break
 * @param atSchool where and when the pupil goes on attending school, where the direction is part of the week only
 * @param tried what the school has done before, and how far it fell short
 * @param reasons why the pupil is directed; the governing body reads them without the pupil's name
 * @param objectives what is to be reached
 * @param behaviour whether the pupil's own behaviour is the reason
 * @param contactRisk how contact at events of the school was weighed against what led to the direction, where behaviour is the reason
 * @param curriculum how a broad and balanced curriculum goes on
 * @param returning what was agreed about the return
 * @param reviewWeeks after how many weeks it is reviewed each time
 */
public record DirectionText(
        LocalDate startsOn,
        LocalDate endsOn,
        int days,
        String reportTo,
        String times,
        String breaks,
        Optional<String> atSchool,
        String tried,
        String reasons,
        String objectives,
        boolean behaviour,
        Optional<String> contactRisk,
        String curriculum,
        String returning,
        int reviewWeeks) {
    public DirectionText {
        reportTo = reportTo.strip();
        times = times.strip();
        breaks = breaks.strip();
        atSchool = atSchool.map(String::strip).filter(it -> !it.isEmpty());
        tried = tried.strip();
        reasons = reasons.strip();
        objectives = objectives.strip();
        contactRisk = contactRisk.map(String::strip).filter(it -> !it.isEmpty());
        curriculum = curriculum.strip();
        returning = returning.strip();
    }

    /** Whether the pupil goes on attending school for the rest of the week. Catalogue row OSD-04. */
    public boolean isPartOfWeek() {
        return atSchool.isPresent();
    }
}
