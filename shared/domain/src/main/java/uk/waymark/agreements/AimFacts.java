package uk.waymark.agreements;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.waymark.calendar.DayWords;
import uk.waymark.objectives.Objective;
import uk.waymark.objectives.Source;

/** Objectives as an agreement states them, with baseline, measure and day. Catalogue rows SLA-18, SLA-22, CX-30. */
final class AimFacts {
    private AimFacts() {}

    static String objectives(List<Objective> open) {
        return open.stream()
                .map(it -> it.agreed().words() + "\nNow: " + it.agreed().baseline() + ". Measured by: "
                        + it.agreed().measure() + ". By "
                        + DayWords.of(it.agreed().dueOn()) + "."
                        + Optional.of(it.agreed().success())
                                .filter(words -> !words.isEmpty())
                                .map(words -> " Reached when: " + words + ".")
                                .orElse(""))
                .collect(Collectors.joining("\n"));
    }

    /** Those that come out of one of the pupil's plans. */
    static String fromPlans(List<Objective> open) {
        return open.stream()
                .filter(it -> it.agreed().source() != Source.OWN)
                .map(it -> it.agreed().source().words() + ": " + it.agreed().words())
                .collect(Collectors.joining("\n"));
    }
}
