package uk.waymark.assurance;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.waymark.ids.Id;
import uk.waymark.ids.ProviderId;
import uk.waymark.settings.Settings;

/**
 * Remembers who was told that something runs out, so that each step is told once, whichever node comes to it first. Call it in the
 * transaction of the message.
 */
@Singleton
public class ExpiryNews {
    private static final String LAPSED = "LAPSED";
    private static final String RENEWED = "RENEWED";

    private final CommissionerRows rows;
    private final Commissioners commissioners;
    private final Settings settings;
    private final Clock clock;

    ExpiryNews(CommissionerRows rows, Commissioners commissioners, Settings settings, Clock clock) {
        this.rows = rows;
        this.commissioners = commissioners;
        this.settings = settings;
        this.clock = clock;
    }

    /** The provider and each of its schools, with the days before the end on which each is warned. */
    public Map<Id, Collection<Integer>> hearers(ProviderId provider) {
        Map<Id, Collection<Integer>> days = new HashMap<>();
        settings.of(commissioners.of(provider))
                .forEach((school, values) -> days.put(school, values.get(ExpirySettings.WARN_DAYS)));
        var all = days.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
        var standard = ExpirySettings.WARN_DAYS.read().apply(ExpirySettings.WARN_DAYS.standard());
        days.put(provider, all.isEmpty() ? standard : all);
        return days;
    }

    /** Whether a warning is to be given today: several steps that are due at once are one warning. */
    public boolean warns(UUID thing, Id told, LocalDate expires, LocalDate today, Collection<Integer> days) {
        var left = ChronoUnit.DAYS.between(today, expires);
        var news = false;
        for (var step : days) {
            if (left <= step) {
                news |= rows.add(thing, told.value(), Integer.toString(step), clock.instant()) > 0;
            }
        }
        return news;
    }

    public boolean lapses(UUID thing, Id told) {
        return rows.add(thing, told.value(), LAPSED, clock.instant()) > 0;
    }

    /** What somebody had heard about a thing before another took its place. */
    public enum Renewal {
        NOTHING,
        AFTER_WARNING,
        AFTER_LAPSE
    }

    /** For whoever was warned about this thing and has not heard yet that another has taken its place; nothing after that. */
    public Renewal renews(UUID thing, Id told) {
        var steps = rows.told(List.of(thing)).stream()
                .filter(row -> row.toldId().equals(told.value()))
                .map(CommissionerRows.Told::step)
                .toList();
        if (steps.isEmpty() || rows.add(thing, told.value(), RENEWED, clock.instant()) == 0) {
            return Renewal.NOTHING;
        }
        return steps.contains(LAPSED) ? Renewal.AFTER_LAPSE : Renewal.AFTER_WARNING;
    }
}
