package uk.waymark.timetable;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.calendar.Half;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.settings.Settings;

/** The weekly patterns of placements, for whoever places pupils and whoever changes a timetable. Inside a transaction of theirs. */
@Singleton
public class Patterns {
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
    private static final LocalDate ALWAYS = LocalDate.of(2999, 12, 31);

    private final TimetableRows rows;
    private final Settings settings;
    private final Clock clock;

    Patterns(TimetableRows rows, Settings settings, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    /** What is wrong with a pattern by itself, or with it beside the pupil's other placements in these days. */
    public Optional<Refused> refuse(
            PupilId pupil,
            SchoolId school,
            Optional<PlacementId> own,
            LocalDate from,
            LocalDate to,
            List<ExpectedTime> pattern) {
        if (pattern.isEmpty()) {
            return Optional.of(new Refused("PATTERN", "Tick at least one session of the week."));
        }
        for (var first = 0; first < pattern.size(); first++) {
            var time = pattern.get(first);
            if (pattern.subList(first + 1, pattern.size()).stream().anyMatch(time::clashesWith)) {
                return Optional.of(new Refused("PATTERN", "A session of the week is there twice."));
            }
        }
        var alternating = pattern.stream().anyMatch(time -> time.week() != Week.EVERY);
        if (alternating && settings.of(school).get(TimetableSettings.WEEK_A).isEmpty()) {
            return Optional.of(new Refused(
                    "WEEK_A",
                    "Your school has not said which week is week A. Set a day of week A in the settings first."));
        }
        return clash(pupil, own, from, to, pattern);
    }

    private Optional<Refused> clash(
            PupilId pupil, Optional<PlacementId> own, LocalDate from, LocalDate to, List<ExpectedTime> pattern) {
        return inForce(pupil, from, to).entrySet().stream()
                .filter(entry -> own.filter(entry.getKey()::equals).isEmpty())
                .flatMap(entry -> entry.getValue().stream())
                .filter(time -> pattern.stream().anyMatch(time::clashesWith))
                .findFirst()
                .map(time -> new Refused(
                        "CLASH",
                        "The pupil is already expected elsewhere on "
                                + time.day().getDisplayName(TextStyle.FULL, Locale.UK) + " "
                                + time.half().words().toLowerCase(Locale.UK)
                                + " in these weeks. End that placement first, or leave this session out."));
    }

    /** The times that hold at some moment of these days, for each of the pupil's placements. */
    private Map<PlacementId, List<ExpectedTime>> inForce(PupilId pupil, LocalDate from, LocalDate to) {
        Map<PlacementId, List<ExpectedTime>> all = new HashMap<>();
        versions(pupil, from, to).forEach((placement, versions) -> {
            List<ExpectedTime> times = new ArrayList<>();
            for (var index = 0; index < versions.size(); index++) {
                var ends = index + 1 < versions.size() ? versions.get(index + 1).from() : ALWAYS;
                if (ends.isAfter(from) && !versions.get(index).from().isAfter(to)) {
                    times.addAll(versions.get(index).times());
                }
            }
            all.put(placement, times);
        });
        return all;
    }

    /** All patterns of each of a pupil's placements, the first one first. One query. */
    public Map<PlacementId, List<PatternVersion>> of(PupilId pupil) {
        return versions(pupil, EVER, ALWAYS);
    }

    private Map<PlacementId, List<PatternVersion>> versions(PupilId pupil, LocalDate from, LocalDate to) {
        Map<UUID, List<TimetableRows.PatternTime>> byPattern = rows.patterns(pupil, from, to).stream()
                .collect(Collectors.groupingBy(
                        TimetableRows.PatternTime::id, java.util.LinkedHashMap::new, Collectors.toList()));
        Map<PlacementId, List<PatternVersion>> all = new HashMap<>();
        byPattern
                .values()
                .forEach(times -> all.computeIfAbsent(times.getFirst().placementId(), id -> new ArrayList<>())
                        .add(version(times)));
        return all;
    }

    private static PatternVersion version(List<TimetableRows.PatternTime> rows) {
        var first = rows.getFirst();
        return new PatternVersion(
                first.fromOn(),
                first.reason(),
                first.decidedAt(),
                first.by(),
                rows.stream()
                        .map(row -> new ExpectedTime(
                                Week.valueOf(row.week()),
                                DayOfWeek.of(row.weekday()),
                                Half.valueOf(row.half()),
                                row.arrivesAt(),
                                row.leavesAt()))
                        .toList());
    }

    /** Writes a pattern down; the caller has refused what is wrong, and plans afterwards. */
    public void add(Actor actor, PlacementId placement, LocalDate from, String reason, List<ExpectedTime> pattern) {
        var id = Id.next();
        rows.save(new TimetableRows.PatternRow(id, placement, from, reason, clock.instant(), actor.person()));
        pattern.forEach(time -> rows.addTime(
                id, time.week().name(), time.day().getValue(), time.half().name(), time.arrives(), time.leaves()));
    }
}
