package uk.waymark.assurance.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A provider has a DSL and a deputy, both trained for it. Catalogue row SCR-08. */
final class Duties {
    private Duties() {}

    /** What is missing, in sentences; nothing when both are there and trained. */
    static List<String> missing(List<TrainingRows.Duty> duties) {
        List<String> missing = new ArrayList<>();
        for (var duty : List.of(SafeguardingDuty.DSL, SafeguardingDuty.DEPUTY)) {
            sentence(duty, duties).ifPresent(missing::add);
        }
        return List.copyOf(missing);
    }

    private static Optional<String> sentence(SafeguardingDuty duty, List<TrainingRows.Duty> duties) {
        var found =
                duties.stream().filter(row -> row.duty().equals(duty.name())).findFirst();
        var who = duty == SafeguardingDuty.DSL ? "DSL" : "deputy DSL";
        if (found.isEmpty()) {
            return Optional.of("Nobody on the record is the " + who + ".");
        }
        return found.get().trained() < found.get().people()
                ? Optional.of("Training as " + who + " is not on record, or has run out.")
                : Optional.empty();
    }
}
