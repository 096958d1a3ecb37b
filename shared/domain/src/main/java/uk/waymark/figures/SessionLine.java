package uk.waymark.figures;

import java.util.Optional;
import uk.waymark.attendance.CodeClass;
import uk.waymark.attendance.Fact;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PupilId;
import uk.waymark.timetable.State;

/**
 * One session as it stands in the register.
 *
 * @param over whether it lies in the past
 * @param meaning of the code, in words
 */
public record SessionLine(
        Session session,
        PupilId pupil,
        String name,
        String provider,
        State state,
        boolean over,
        Optional<Fact> fact,
        int minutesLate,
        Optional<String> code,
        Optional<CodeClass> codeClass,
        Optional<String> meaning) {
    public boolean isPossible() {
        return codeClass.filter(CodeClass::isPossible).isPresent();
    }

    /** Whether it is over and the school has decided no code. */
    public boolean isUncoded() {
        return over && code.isEmpty();
    }

    public boolean isMissed() {
        return codeClass.filter(CodeClass::isAbsence).isPresent();
    }
}
