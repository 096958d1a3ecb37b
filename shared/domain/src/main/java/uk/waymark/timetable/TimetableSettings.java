package uk.waymark.timetable;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.waymark.settings.Setting;
import uk.waymark.settings.SettingList;

/** What a school decides about its timetables. */
@Factory
public class TimetableSettings {
    public static final Setting<Optional<LocalDate>> WEEK_A = Setting.day(
            "timetable.week-a",
            "A day in a week that is week A",
            "From it the weeks alternate, holidays not counted. Needed for placements with alternating weeks.");

    public static final Setting<Integer> LONGEST_PART_TIME = Setting.number(
            "timetable.part-time.longest",
            "Longest part-time timetable, in weeks",
            "A part-time timetable is for a short time; after it a new one has to be agreed.",
            12,
            1,
            39);

    public static final Setting<Integer> SIXTH_DAY = Setting.number(
                    "timetable.suspension.provision-from",
                    "School day of a suspension from which full-time education is arranged",
                    "A school may begin sooner than the law.",
                    6,
                    1,
                    30)
            .unlawful(day -> day > 6, "the law wants full-time education from the sixth school day of a suspension.");

    @Bean
    @Singleton
    SettingList timetableSettings() {
        return new SettingList("Timetables", List.of(WEEK_A, LONGEST_PART_TIME, SIXTH_DAY), Map.of());
    }
}
