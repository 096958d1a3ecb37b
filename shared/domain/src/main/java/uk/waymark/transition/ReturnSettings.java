package uk.waymark.transition;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.waymark.settings.Setting;
import uk.waymark.settings.SettingList;
import uk.waymark.transition.ReturnGround.Ground;

/** When a return plan is asked for, and what follows an ending. Catalogue rows CX-22, DL-39 to DL-43. */
@Factory
public class ReturnSettings {
    /** When a placement may not begin without a return plan. */
    public enum RequiredAt {
        START("From the start, for every placement", EnumSet.noneOf(Ground.class)),
        DIRECTION(
                "From the start, for a direction or a suspension of more than five school days",
                EnumSet.of(Ground.DIRECTION, Ground.LONG_SUSPENSION)),
        SEMH("From the start, for a pupil with social, emotional or mental-health needs", EnumSet.of(Ground.SEMH)),
        IF_AIM("From the start, where a return is the aim", EnumSet.of(Ground.RETURN_IS_THE_AIM)),
        REVIEWS("At the reviews", EnumSet.noneOf(Ground.class));

        private final String words;
        private final Set<Ground> grounds;

        RequiredAt(String words, Set<Ground> grounds) {
            this.words = words;
            this.grounds = grounds;
        }

        public String words() {
            return words;
        }

        Set<Ground> grounds() {
            return grounds;
        }
    }

    public static final Setting<RequiredAt> REQUIRED = Setting.choice(
            "reintegration.required_at",
            "When the plan for the return is needed",
            "Where it is needed from the start, a placement waits for it.",
            RequiredAt.START,
            RequiredAt.class);

    public static final Setting<Integer> MEETING_DAYS = Setting.number(
            "end.meeting_days",
            "School days before the last day by which the end-of-placement meeting is held",
            "0 where no such meeting is held.",
            5,
            0,
            60);

    public static final Setting<Integer> EHC_REVIEW_DAYS = Setting.number(
            "ehc.review_days",
            "School days within which the SENCO asks the authority about an EHC review after provision changes",
            "0 where your school does that in another way.",
            5,
            0,
            60);

    public static final Setting<Integer> FIRST_CHECK = Setting.number(
            "destination.first_weeks",
            "Weeks after a placement when its destination is looked at again",
            "About a term; 0 for never.",
            13,
            0,
            60);

    public static final Setting<Integer> SECOND_CHECK = Setting.number(
            "destination.second_weeks",
            "Weeks after a placement when its destination is looked at a second time",
            "A year; 0 for never.",
            52,
            0,
            120);

    public static final Setting<Integer> LAST_YEAR_MONTH = Setting.number(
            "year11.next_step.month",
            "Month in which every placed Year 11 pupil has a next step on record",
            "1 is January. Whoever has none then is shown as late.",
            1,
            1,
            8);

    @Bean
    @Singleton
    SettingList returnSettings() {
        Map<String, String> when = new LinkedHashMap<>();
        for (var value : RequiredAt.values()) {
            when.put(value.name(), value.words());
        }
        return new SettingList(
                "Return and next step",
                List.of(REQUIRED, MEETING_DAYS, EHC_REVIEW_DAYS, FIRST_CHECK, SECOND_CHECK, LAST_YEAR_MONTH),
                Map.of(REQUIRED.name(), when));
    }
}
