package uk.waymark.progress.notes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.progress.ProgressSettings;
import uk.waymark.settings.Settings;

/** When each running placement was last written about, so that the school hears from every provider. Catalogue row PRG-04. */
@Door
public class QuietPlacements {
    private final NoteRows rows;
    private final PlacementFacts placements;
    private final Settings settings;
    private final Clock clock;

    QuietPlacements(NoteRows rows, PlacementFacts placements, Settings settings, Clock clock) {
        this.rows = rows;
        this.placements = placements;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A placement with its last news.
     *
     * @param last of a note or a report; where there is none, when it was put on record or began
     * @param quiet whether that is longer ago than the school's setting
     */
    public record Heard(PlacementFile placement, Instant last, boolean quiet) {}

    /** Those that run, the longest silent first; three queries. */
    public List<Heard> of(Actor actor) {
        var schools = actor.schools(Right.RELEASE_TO_FAMILY);
        var found = rows.last(schools, Session.today(clock));
        var files = placements
                .all(found.stream().map(NoteRows.Last::placementId).toList())
                .stream()
                .collect(Collectors.toMap(PlacementFile::id, Function.identity()));
        var values = settings.of(schools);
        return found.stream()
                .map(row -> {
                    var began = row.startsOn().atStartOfDay(Session.ENGLAND).toInstant();
                    var last = row.writtenAt() == null || row.writtenAt().isBefore(began) ? began : row.writtenAt();
                    int weeks =
                            Objects.requireNonNull(values.get(row.schoolId())).get(ProgressSettings.QUIET_WEEKS);
                    return new Heard(
                            Objects.requireNonNull(files.get(row.placementId())),
                            last,
                            last.isBefore(clock.instant().minus(Duration.ofDays(7L * weeks))));
                })
                .toList();
    }
}
