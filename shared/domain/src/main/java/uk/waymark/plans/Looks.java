package uk.waymark.plans;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.calendar.Session;
import uk.waymark.objectives.Measurement;
import uk.waymark.objectives.Objective;
import uk.waymark.objectives.ObjectiveLists;
import uk.waymark.placements.PlacementFile;

/**
 * On which days all objectives of a placement were looked at: when somebody said so, or when the last of those that are open was
 * measured. Catalogue row ILP-12.
 */
@Singleton
class Looks {
    private final PlanRows rows;
    private final ObjectiveLists objectives;

    Looks(PlanRows rows, ObjectiveLists objectives) {
        this.rows = rows;
        this.objectives = objectives;
    }

    /** The last such day; the day from which the placement counts where there was none yet. */
    LocalDate last(PlacementFile placement) {
        return Stream.of(Optional.of(placement.countedFrom()), said(placement).findFirst(), measured(placement))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(placement.countedFrom());
    }

    /** The days before it on which one may have been. */
    List<LocalDate> before(PlacementFile placement, LocalDate last) {
        var measurements = objectives.of(placement.id()).stream()
                .flatMap(it -> it.line().stream())
                .map(Measurement::on);
        return Stream.of(Stream.of(placement.countedFrom()), said(placement), measurements)
                .flatMap(days -> days)
                .distinct()
                .filter(day -> day.isBefore(last))
                .toList();
    }

    private Stream<LocalDate> said(PlacementFile placement) {
        return rows.checks(List.of(placement.id())).stream().map(row -> Session.dateOf(row.checkedAt()));
    }

    private Optional<LocalDate> measured(PlacementFile placement) {
        var open = objectives.of(placement.id()).stream()
                .filter(Objective::isOpen)
                .map(Objective::latest)
                .toList();
        return open.isEmpty() || open.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : open.stream().flatMap(Optional::stream).map(Measurement::on).min(Comparator.naturalOrder());
    }
}
