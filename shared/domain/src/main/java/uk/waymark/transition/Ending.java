package uk.waymark.transition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.meetings.HeldMeeting;
import uk.waymark.progress.reports.FinalReports;

/**
 * How a placement comes to its end, step by step, on both sides.
 *
 * @param meeting the end-of-placement meeting, once it has been held and recorded
 * @param finalReport the provider's final report, once it has come, which that meeting needs
 * @param support what the pupil is helped with afterwards, each with the one who helps
 * @param handedOver that the provider handed over work and records
 */
public record Ending(
        Optional<Outcome> outcome,
        Optional<HeldMeeting> meeting,
        Optional<FinalReports.Ready> finalReport,
        List<Support> support,
        Optional<HandedOver> handedOver,
        List<Destination> destinations,
        Optional<NextStep> nextStep) {
    public Ending {
        support = List.copyOf(support);
        destinations = List.copyOf(destinations);
    }

    /** Why it ended, and whether it did what it was for. */
    public record Outcome(EndReason reason, Success success, String words, LocalDate lastDay, Instant at, String by) {}

    /** One thing with which the pupil is helped afterwards. */
    public record Support(UUID id, String what, String helper, LocalDate from, String by) {}

    /** That the provider handed over what it kept about the pupil's work. */
    public record HandedOver(Instant at, String words, String by) {}
}
