package uk.waymark.assurance.changes;

import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.calendar.SchoolCalendar;
import uk.waymark.calendar.SchoolTerm;
import uk.waymark.settings.Values;

/** The term for which a filtering assurance is asked. */
record Term(LocalDate startsOn, LocalDate endsOn) {
    /** The term for which the school wants a filtering assurance now; none where it asks for none. */
    static Optional<Term> asked(Values school, SchoolCalendar calendar, LocalDate day) {
        return school.get(ChangeSettings.FILTERING) == ChangeSettings.Interval.OFF
                ? Optional.empty()
                : of(calendar, day);
    }

    /** The term that the day lies in; none in the holidays between two terms. */
    static Optional<Term> of(SchoolCalendar calendar, LocalDate day) {
        return SchoolTerm.of(calendar, day).map(it -> new Term(it.startsOn(), it.endsOn()));
    }
}
