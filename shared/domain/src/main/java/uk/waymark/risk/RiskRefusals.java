package uk.waymark.risk;

import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.access.Refused;
import uk.waymark.calendar.DayWords;

/** What is wrong with a risk assessment as somebody writes it. */
final class RiskRefusals {
    private static final int MOST_HAZARDS = 30;

    private RiskRefusals() {}

    static Optional<Refused> of(NewRisk it, LocalDate today, LocalDate latest) {
        if (missing(it.summary(), 500)) {
            return refused(
                    "SUMMARY", "Say in at most 500 characters what a tutor has to know before the pupil arrives.");
        }
        if (it.hazards().isEmpty() || it.hazards().size() > MOST_HAZARDS) {
            return refused("HAZARDS", "Name at least one thing that may happen, and at most " + MOST_HAZARDS + ".");
        }
        if (it.hazards().stream().anyMatch(RiskRefusals::incomplete)) {
            return refused(
                    "HAZARD", "Say for each thing that may happen who is at risk, what lessens it and who does that.");
        }
        if (missing(it.triggers(), 2_000) || missing(it.calms(), 2_000)) {
            return refused("HELP", "Say what sets the pupil off and what calms; write that nothing is known if so.");
        }
        if (missing(it.mustKnow(), 1_000)) {
            return refused("WHO", "Say who has to know of this, by role.");
        }
        if (missing(it.reason(), 500)) {
            return refused("REASON", "Say in at most 500 characters why you write this version.");
        }
        return review(it.reviewOn(), today, latest);
    }

    /** The next look comes, and comes no later than the school's settings say. */
    static Optional<Refused> review(LocalDate on, LocalDate today, LocalDate latest) {
        return on.isAfter(today) && !on.isAfter(latest)
                ? Optional.empty()
                : refused(
                        "REVIEW",
                        "Choose a day after today and on or before " + DayWords.of(latest)
                                + ", as your school's settings ask.");
    }

    private static boolean incomplete(Hazard it) {
        return missing(it.what(), 300)
                || missing(it.who(), 200)
                || missing(it.lessens(), 1_000)
                || missing(it.doneBy(), 200);
    }

    private static boolean missing(String text, int longest) {
        return text.isEmpty() || text.length() > longest;
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}
