package uk.waymark.attendance;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.waymark.settings.Setting;
import uk.waymark.settings.SettingList;

/** What a school decides about attendance. */
@Factory
public class AttendanceSettings {
    /** When somebody outside school is told of an absence. */
    public enum Tell {
        EVERY("Every absence, at once"),
        UNEXPLAINED("Absences without a reason, at once"),
        NEVER("Not by Waymark");

        private final String words;

        Tell(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public static final Setting<Integer> DAYS_BACK = Setting.number(
            "attendance.days-back",
            "How many days ago a session may be that a provider still marks",
            "Older marks are refused; the school puts its register right itself.",
            14,
            1,
            60);

    public static final Setting<Integer> LATEST = Setting.number(
                    "attendance.late.attended",
                    "Up to how many minutes late the attended code is proposed",
                    "Beyond it you choose between attended and U.",
                    30,
                    0,
                    180)
            .unlawful(
                    minutes -> minutes > 30,
                    "a register may be open for thirty minutes at the most; whoever comes later has the code U.");

    public static final Setting<Integer> CUT_OFF = Setting.number(
            "attendance.cut-off",
            "Minutes after the expected arrival by which the provider reports",
            "Holds where the agreement of a placement says nothing else. The ladder below is counted from it.",
            15,
            0,
            180);

    public static final Setting<Integer> RUNG_PROVIDER = rung("provider", "the provider is chased", 0);
    public static final Setting<Integer> RUNG_OFFICER = rung("officer", "the attendance officer is told", 15);
    public static final Setting<Integer> RUNG_LEAD = rung("lead", "the AP lead is told", 30);
    public static final Setting<Integer> RUNG_DSL = rung("dsl", "the DSL is told", 45);

    public static final Setting<Integer> RESOLVE = Setting.number(
                    "attendance.n.school-days",
                    "School days after which N becomes O",
                    "A school may be stricter than the law.",
                    5,
                    1,
                    30)
            .unlawful(days -> days > 5, "the law gives five school days to find out why a pupil was absent, no more.");

    public static final Setting<Integer> TARGET = Setting.number(
            "attendance.target",
            "Attendance target, in per cent",
            "A pupil below it opens an intervention. A placement can have a target of its own.",
            95,
            50,
            100);

    public static final Setting<Integer> TARGET_AFTER = Setting.number(
            "attendance.target.sessions",
            "From how many sessions on attendance is compared with the target",
            "So that one missed morning in the first week opens nothing.",
            20,
            1,
            200);

    public static final Setting<Integer> NO_ANSWER = Setting.number(
            "attendance.contact.escalates",
            "Minutes after the first unanswered call home until the AP lead and the DSL are told",
            "Counted from the first attempt that reached nobody.",
            60,
            5,
            600);

    public static final Setting<Tell> SOCIAL_WORKER = tell("social-worker", "the social worker", Tell.EVERY);
    public static final Setting<Tell> WELFARE_OFFICER =
            tell("welfare-officer", "the pupil welfare officer", Tell.EVERY);
    public static final Setting<Tell> YOUTH_JUSTICE =
            tell("youth-justice", "the youth-justice worker", Tell.UNEXPLAINED);

    public static final Setting<LocalTime> SUMMARY_AT = Setting.time(
            "attendance.summary.at",
            "When the daily summary goes out",
            "To the head, the AP lead, the attendance officer and the DSL; no names are in the e-mail.",
            "15:45");

    public static final Setting<Boolean> AUTHORITY_SHEET = Setting.yesNo(
            "attendance.day-end.authority",
            "The day-end sheet is also for the authority",
            "Adds the sheet for the local authority, with UPN instead of names, to the day's sheets.",
            false);

    private static Setting<Integer> rung(String name, String what, int standard) {
        return Setting.number(
                "attendance.ladder." + name,
                "Minutes after the cut-off until " + what,
                "A rung of the ladder for an overdue register. A mark stops it.",
                standard,
                0,
                300);
    }

    private static Setting<Tell> tell(String name, String who, Tell standard) {
        return Setting.choice(
                "attendance.tell." + name,
                "When " + who + " is told",
                "Where the pupil has one on record. Without a checked e-mail address it becomes a call to make.",
                standard,
                Tell.class);
    }

    @Bean
    @Singleton
    SettingList attendanceSettings() {
        Map<String, String> tell = new LinkedHashMap<>();
        Arrays.stream(Tell.values()).forEach(it -> tell.put(it.name(), it.words()));
        return new SettingList(
                "Attendance",
                List.of(
                        CUT_OFF,
                        RUNG_PROVIDER,
                        RUNG_OFFICER,
                        RUNG_LEAD,
                        RUNG_DSL,
                        DAYS_BACK,
                        LATEST,
                        RESOLVE,
                        TARGET,
                        TARGET_AFTER,
                        NO_ANSWER,
                        SOCIAL_WORKER,
                        WELFARE_OFFICER,
                        YOUTH_JUSTICE,
                        SUMMARY_AT,
                        AUTHORITY_SHEET),
                Map.of(
                        SOCIAL_WORKER.name(), tell,
                        WELFARE_OFFICER.name(), tell,
                        YOUTH_JUSTICE.name(), tell,
                        AUTHORITY_SHEET.name(), yesNo()));
    }

    private static Map<String, String> yesNo() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("yes", "Yes");
        words.put("no", "No");
        return words;
    }
}
