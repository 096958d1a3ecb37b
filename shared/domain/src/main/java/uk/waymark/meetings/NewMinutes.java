package uk.waymark.meetings;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is written down of a meeting.
 *
 * @param views what those present, and those who wrote beforehand, thought; stays with the school
 * @param words the decision in words; the family reads it
 * @param actions who does what by when; the family reads it
 * @param next when the next one is to be
 */
public record NewMinutes(
        String attendees,
        String apologies,
        String views,
        MeetingDecision decision,
        String words,
        String actions,
        Optional<LocalDate> next) {
    public NewMinutes {
        attendees = attendees.strip();
        apologies = apologies.strip();
        views = views.strip();
        words = words.strip();
        actions = actions.strip();
    }
}
