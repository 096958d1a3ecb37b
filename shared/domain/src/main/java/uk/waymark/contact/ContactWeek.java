package uk.waymark.contact;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.waymark.calendar.SchoolCalendar;
import uk.waymark.organisations.ProviderKind;
import uk.waymark.settings.Values;

/**
 * What a week asks for about one placed pupil, by the school's settings, its calendar and the contact there was. Nothing in a week
 * without a school day. Catalogue rows DL-10, DL-11, PAS-01, PAS-02, PAS-17.
 */
final class ContactWeek {
    private final EntryRows.Week row;
    private final Values settings;
    private final List<LocalDate> days;

    ContactWeek(EntryRows.Week row, Values settings, SchoolCalendar calendar, LocalDate monday) {
        this.row = row;
        this.settings = settings;
        this.days = monday.datesUntil(monday.plusDays(7))
                .filter(calendar::isSchoolDay)
                .filter(day -> !day.isBefore(row.startsOn()) && !day.isAfter(row.endsOn()))
                .toList();
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The last school day of the pupil's week; empty where there is none. */
    Optional<LocalDate> dueOn() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.getLast());
    }

    boolean asks(Weekly weekly) {
        return !days.isEmpty()
                && switch (weekly) {
                    case WELLBEING -> settings.get(ContactSettings.WEEKLY_WELLBEING);
                    case PROVIDER -> settings.get(ContactSettings.WEEKLY_PROVIDER);
                    case EXTRA -> settings.get(ContactSettings.EXTRA_CHECKS) > 0 && !isThereEveryDay();
                };
    }

    boolean isMet(Weekly weekly) {
        return switch (weekly) {
            case WELLBEING -> row.pupilTimes() > 0;
            case PROVIDER -> row.pupilTimes() > 0 && row.providerTimes() > 0;
            case EXTRA -> row.extraTimes() >= settings.get(ContactSettings.EXTRA_CHECKS);
        };
    }

    private boolean isThereEveryDay() {
        return !row.providerKind().equals(ProviderKind.ONLINE.name()) && row.daysThere() >= days.size();
    }

    /** What is asked for and not met. */
    List<String> missing() {
        return Arrays.stream(Weekly.values())
                .filter(it -> asks(it) && !isMet(it))
                .map(Weekly::words)
                .toList();
    }
}
