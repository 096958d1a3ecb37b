package uk.waymark.exports;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.exports.SheetRows.Hours;
import uk.waymark.exports.SheetRows.Placed;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.SchoolId;
import uk.waymark.organisations.ProviderKind;
import uk.waymark.placements.PlacementKind;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * The school's part in the authority's picture of pupils who are not in school full time: who is placed where, for how many hours a
 * week, on a part-time timetable, suspended. Catalogue rows ATT-29 and NOT-13.
 */
@Door
public class MissingEducation {
    private static final List<String> HEAD = List.of(
            "UPN",
            "Legal surname",
            "Legal forename",
            "Date of birth",
            "Year",
            "School",
            "School URN",
            "Provider",
            "Kind of provider",
            "Arrangement",
            "From",
            "To",
            "Sessions a week",
            "Hours a week expected",
            "Hours a week required",
            "Part-time timetable from",
            "Part-time timetable to",
            "Suspended from",
            "Suspended to",
            "Education during the suspension from");
    private static final double TWO_WEEKS = 2.0;
    private static final double HOUR = 3_600.0;

    private final SheetRows rows;
    private final Trail trail;
    private final Clock clock;

    MissingEducation(SheetRows rows, Trail trail, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether the actor is a head, an AP lead or an attendance officer somewhere. */
    public boolean mayTake(Actor actor) {
        return !schools(actor).isEmpty();
    }

    private static Set<SchoolId> schools(Actor actor) {
        Set<SchoolId> schools = new HashSet<>(actor.schools(Right.PLACE_PUPILS));
        schools.addAll(actor.schools(Right.DECIDE_CODES));
        return schools;
    }

    /** Everybody who is placed today, as CSV. Two queries. */
    @Transactional
    public ExportFile file(Actor actor) {
        var today = Session.today(clock);
        var placed = rows.placed(schools(actor), today);
        var hours = rows.hours(schools(actor), today).stream()
                .collect(Collectors.toMap(Hours::placementId, Function.identity()));
        trail.record(
                actor, Action.REGISTER_EXPORTED, actor.person(), "for the authority, " + placed.size() + " placements");
        return Format.CSV.file(
                "pupils-in-alternative-provision-" + today,
                Csv.of(HEAD, placed.stream().map(row -> line(row, hours)).toList()));
    }

    private static List<String> line(Placed row, Map<PlacementId, Hours> all) {
        var hours = Optional.ofNullable(all.get(row.id()));
        return List.of(
                row.upn(),
                row.legalSurname(),
                row.legalForename(),
                row.bornOn().toString(),
                Optional.ofNullable(row.yearGroup()).orElse(""),
                row.school(),
                row.urn(),
                row.provider(),
                ProviderKind.valueOf(row.providerKind()).words(),
                PlacementKind.valueOf(row.kind()).words(),
                row.startsOn().toString(),
                row.endsOn().toString(),
                hours.map(it -> number(it.sessions() / TWO_WEEKS)).orElse(""),
                hours.map(it -> number(it.seconds() / TWO_WEEKS / HOUR)).orElse(""),
                hours.map(it -> number(it.requiredSeconds() / TWO_WEEKS / HOUR)).orElse(""),
                day(row.partTimeFrom()),
                day(row.partTimeTo()),
                day(row.suspendedFrom()),
                day(row.suspendedTo()),
                day(row.provisionOn()));
    }

    private static String number(double number) {
        return String.format(Locale.UK, "%.2f", number).replaceAll("\\.?0+$", "");
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
