package uk.waymark.progress;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.waymark.settings.Setting;
import uk.waymark.settings.SettingList;

/** What a school decides about reports and news from its providers. */
@Factory
public class ProgressSettings {
    /** Catalogue row CX-35. */
    public static final Setting<ReleaseMode> RELEASE = Setting.choice(
            "parent.release",
            "How news from a provider reaches the family",
            "A report always waits for the school. What a provider writes as praise may go straight home.",
            ReleaseMode.BY_SCHOOL,
            ReleaseMode.class);

    /** Catalogue rows PRG-02 and DL-38. */
    public static final Setting<ReportInterval> INTERVAL = Setting.choice(
            "report.interval",
            "How often a provider reports on a pupil",
            "What the agreement of a placement says goes before this.",
            ReportInterval.HALF_TERM,
            ReportInterval.class);

    /** Catalogue row DL-39. */
    public static final Setting<Integer> FINAL_DAYS = Setting.number(
            "report.final_days",
            "School days before the last day by which the final report is there",
            "So that it lies on the table of the meeting that ends the placement.",
            5,
            1,
            30);

    /** How long a provider may still finish a report when the pupil has left. */
    public static final Setting<Integer> AFTER_DAYS = Setting.number(
            "report.after_days",
            "Days after the last day in which a provider can still finish a report",
            "It then sees the report and the short name, and nothing else about the pupil any more.",
            28,
            0,
            90);

    /** Catalogue row PRG-04. */
    public static final Setting<Integer> QUIET_WEEKS = Setting.number(
            "update.quiet_weeks",
            "Weeks without a note or a report after which you are told",
            "A pupil of whom nobody writes anything may be one whom nobody looks at.",
            2,
            1,
            12);

    @Bean
    @Singleton
    SettingList progressSettings() {
        Map<String, String> modes = new LinkedHashMap<>();
        Stream.of(ReleaseMode.values()).forEach(it -> modes.put(it.name(), it.words()));
        Map<String, String> intervals = new LinkedHashMap<>();
        Stream.of(ReportInterval.values()).forEach(it -> intervals.put(it.name(), it.words()));
        return new SettingList(
                "Notes and progress reports",
                List.of(RELEASE, INTERVAL, FINAL_DAYS, AFTER_DAYS, QUIET_WEEKS),
                Map.of(RELEASE.name(), modes, INTERVAL.name(), intervals));
    }
}
