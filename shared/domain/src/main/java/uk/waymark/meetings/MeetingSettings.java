package uk.waymark.meetings;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.waymark.obligations.DayKind;
import uk.waymark.settings.Setting;
import uk.waymark.settings.SettingList;

/** How early parents are invited, and how soon the outcome is written. Catalogue rows OSD-16, CX-31, DL-19. */
@Factory
public class MeetingSettings {
    public static final Setting<Integer> INVITE_DAYS = Setting.number(
            "review.invite_days",
            "Days before a review by which the parents are invited",
            "After the last day an invitation needs a reason; 0 where there is no such day.",
            6,
            0,
            30);

    public static final Setting<DayKind> INVITE_DAY_KIND = Setting.choice(
                    "review.invite_day_kind",
                    "Which days are counted for it",
                    "School days leave out weekends and holidays, so the parents are invited earlier.",
                    DayKind.CALENDAR,
                    DayKind.class)
            .unlawful(it -> it == DayKind.WORKING, "Choose calendar days or school days.");

    public static final Setting<Integer> OUTCOME_DAYS = Setting.number(
            "review.outcome_days",
            "Days after a meeting by which its written outcome is there",
            "What was decided goes to the family, and to the authority where there is an EHC plan; 0 where no day is set.",
            6,
            0,
            30);

    @Bean
    @Singleton
    SettingList meetingSettings() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put(DayKind.CALENDAR.name(), "Calendar days");
        kinds.put(DayKind.SCHOOL.name(), "School days");
        return new SettingList(
                "Meetings and reviews",
                List.of(INVITE_DAYS, INVITE_DAY_KIND, OUTCOME_DAYS),
                Map.of(INVITE_DAY_KIND.name(), kinds));
    }
}
