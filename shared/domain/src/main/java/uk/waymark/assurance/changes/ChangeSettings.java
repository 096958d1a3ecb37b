package uk.waymark.assurance.changes;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.waymark.settings.Setting;
import uk.waymark.settings.SettingList;

/** What a school decides about how soon a provider tells it of changes. */
@Factory
public class ChangeSettings {
    /** How often the written filtering assurance is asked for. */
    public enum Interval {
        TERM("Every term"),
        OFF("Not asked for");

        private final String words;

        Interval(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Catalogue row CX-07. */
    public static final Setting<TellBy> STAFF_CLOCK = clock(
            "staff_change.clock",
            "How soon a provider tells you of a change of DSL, deputy or senior leader",
            "The letter says the same day; a policy may want it at once. A new worker is always told at once.",
            TellBy.AT_ONCE);

    /** Catalogue row CX-05. */
    public static final Setting<TellBy> FILTER_CLOCK = clock(
            "filter_change.clock",
            "How soon a provider tells you of a change or incident of internet filtering",
            "The letter says both at once and within one working day, and keeps both texts. The stricter is the standard.",
            TellBy.AT_ONCE);

    /** Catalogue row CX-06: the first of the two kinds of incident. */
    public static final Setting<TellBy> INCIDENT_CLOCK = clock(
            "pupil_incident.clock",
            "How soon a provider tells you of an incident that touches pupils",
            "An incident that bears on the provider's own duties has one working day.",
            TellBy.SAME_DAY);

    public static final Setting<Integer> AT_ONCE = Setting.number(
            "change.at-once.minutes",
            "How many minutes after it happened still count as at once",
            "From then on what a provider tells you is marked as late.",
            60,
            5,
            600);

    /** Catalogue row SAL-14. */
    public static final Setting<Interval> FILTERING = Setting.choice(
            "filtering.assurance_interval",
            "How often a provider assures you in writing of its internet filtering",
            "Every term it becomes due by itself, and is chased until the manager's statement is there.",
            Interval.TERM,
            Interval.class);

    private static Setting<TellBy> clock(String name, String words, String why, TellBy standard) {
        return Setting.choice(name, words, why, standard, TellBy.class);
    }

    @Bean
    @Singleton
    SettingList changeSettings() {
        Map<String, String> clocks = new LinkedHashMap<>();
        Stream.of(TellBy.values()).forEach(it -> clocks.put(it.name(), it.words()));
        Map<String, String> intervals = new LinkedHashMap<>();
        Stream.of(Interval.values()).forEach(it -> intervals.put(it.name(), it.words()));
        return new SettingList(
                "What providers tell you of",
                List.of(STAFF_CLOCK, FILTER_CLOCK, INCIDENT_CLOCK, AT_ONCE, FILTERING),
                Map.of(
                        STAFF_CLOCK.name(), clocks,
                        FILTER_CLOCK.name(), clocks,
                        INCIDENT_CLOCK.name(), clocks,
                        FILTERING.name(), intervals));
    }
}
