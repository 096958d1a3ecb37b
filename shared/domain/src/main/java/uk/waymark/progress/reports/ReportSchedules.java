package uk.waymark.progress.reports;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.waymark.calendar.Session;
import uk.waymark.calendar.Years;
import uk.waymark.ids.PlacementId;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.progress.ProgressSettings;
import uk.waymark.progress.ReportInterval;
import uk.waymark.progress.ReportIntervals;
import uk.waymark.settings.Settings;
import uk.waymark.settings.Values;

/** Which reports of placements are due next; a fixed number of queries for all of them. */
@Singleton
class ReportSchedules {
    private final ReportRows rows;
    private final ReportLists lists;
    private final PlacementFacts placements;
    private final List<ReportIntervals> intervals;
    private final Settings settings;
    private final Years years;

    ReportSchedules(
            ReportRows rows,
            ReportLists lists,
            PlacementFacts placements,
            List<ReportIntervals> intervals,
            Settings settings,
            Years years) {
        this.rows = rows;
        this.lists = lists;
        this.placements = placements;
        this.intervals = intervals;
        this.settings = settings;
        this.years = years;
    }

    /** A report that is due, whether or not somebody has opened it. */
    record Due(ReportKind kind, int number, LocalDate from, LocalDate to, LocalDate dueOn) {}

    /**
     * What is to be reported about one placement.
     *
     * @param afterDays how long after the last day a report may still be written
     */
    record Planned(
            PlacementFile file, ReportInterval interval, int afterDays, Optional<Due> regular, Optional<Due> last) {
        boolean mayBeWritten(LocalDate today) {
            return !file.endsOn().plusDays(afterDays).isBefore(today);
        }
    }

    Optional<Planned> of(PlacementId placement) {
        return of(List.of(placement)).stream().findFirst();
    }

    List<Planned> of(Collection<PlacementId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var files = placements.all(ids);
        var schools = files.stream().map(PlacementFile::school).collect(Collectors.toSet());
        var values = settings.of(schools);
        var calendars = years.of(schools);
        var recorded =
                rows.recorded(ids).stream().collect(Collectors.toMap(ReportRows.Recorded::id, Function.identity()));
        var agreed = intervals.stream()
                .flatMap(it -> it.agreed(ids).entrySet().stream())
                .collect(Collectors.toMap(it -> it.getKey(), it -> it.getValue(), (first, second) -> first));
        var reports = lists.of(ids);
        return files.stream()
                .map(file -> {
                    var own = Objects.requireNonNull(values.get(file.school()));
                    var row = Objects.requireNonNull(recorded.get(file.id()));
                    var interval =
                            Optional.ofNullable(agreed.get(file.id())).orElse(own.get(ProgressSettings.INTERVAL));
                    var schedule = new ReportSchedule(
                            file.startsOn(),
                            file.endsOn(),
                            Session.dateOf(row.placedAt()),
                            Session.dateOf(ended(row)),
                            interval,
                            own.get(ProgressSettings.FINAL_DAYS),
                            Objects.requireNonNull(calendars.get(file.school())));
                    return planned(file, own, schedule, reports.getOrDefault(file.id(), List.of()));
                })
                .toList();
    }

    private static Instant ended(ReportRows.Recorded row) {
        return Optional.ofNullable(row.endedAt()).orElse(row.placedAt());
    }

    private static Planned planned(PlacementFile file, Values own, ReportSchedule schedule, List<Report> reports) {
        return new Planned(
                file,
                schedule.interval(),
                own.get(ProgressSettings.AFTER_DAYS),
                regular(schedule, reports),
                last(schedule, reports));
    }

    /** One that was opened and not sent stays as it was opened, even when the interval changes. */
    private static Optional<Due> regular(ReportSchedule schedule, List<Report> reports) {
        var all = reports.stream()
                .filter(it -> it.kind() == ReportKind.PROGRESS)
                .sorted(Comparator.comparingInt(Report::number))
                .toList();
        if (isSent(reports, Set.of(ReportKind.FINAL))) {
            return Optional.empty();
        }
        var begun = all.stream().filter(it -> it.sent().isEmpty()).findFirst().map(ReportSchedules::due);
        return begun.or(() -> schedule.next(
                        all.isEmpty()
                                ? Optional.empty()
                                : Optional.of(all.getLast().to()))
                .map(span -> new Due(ReportKind.PROGRESS, all.size() + 1, span.from(), span.to(), span.dueOn())));
    }

    private static Optional<Due> last(ReportSchedule schedule, List<Report> reports) {
        if (isSent(reports, Set.of(ReportKind.FINAL))) {
            return Optional.empty();
        }
        var span = schedule.last();
        return Optional.of(new Due(ReportKind.FINAL, 1, span.from(), span.to(), span.dueOn()));
    }

    private static boolean isSent(List<Report> reports, Set<ReportKind> kinds) {
        return reports.stream()
                .anyMatch(it -> kinds.contains(it.kind()) && it.sent().isPresent());
    }

    private static Due due(Report it) {
        return new Due(it.kind(), it.number(), it.from(), it.to(), it.dueOn());
    }
}
