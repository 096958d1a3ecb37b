package uk.waymark.meetings;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What is written down of a meeting.
 *
 * @param views what those present, and those who wrote beforehand, thought; stays with the school
 * @param words the decision in words; the family reads it
 * @param actions who does what by when; the family reads it
 * @param next when the next one is to be
 * @param parts how the parents, and the authority of a pupil with an EHC plan, took part. Catalogue row OSD-20
 */
public record NewMinutes(
        String attendees,
        String apologies,
        String views,
        MeetingDecision decision,
        String words,
        String actions,
        Optional<LocalDate> next,
        Map<View.Side, Part> parts) {
    /** Of a meeting in which nobody in particular has to take part. */
    public NewMinutes(
            String attendees,
            String apologies,
            String views,
            MeetingDecision decision,
            String words,
            String actions,
            Optional<LocalDate> next) {
        this(attendees, apologies, views, decision, words, actions, next, Map.of());
    }

    public NewMinutes {
        parts = Map.copyOf(parts);
        attendees = attendees.strip();
        apologies = apologies.strip();
        views = views.strip();
        words = words.strip();
        actions = actions.strip();
    }
}
