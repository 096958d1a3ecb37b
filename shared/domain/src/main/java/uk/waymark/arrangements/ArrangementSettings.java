package uk.waymark.arrangements;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.waymark.access.Refused;
import uk.waymark.settings.Setting;
import uk.waymark.settings.SettingList;

/** What a school decides about part-time timetables. Catalogue rows CX-21, ADJ-03, ADJ-04, ADJ-15, ADJ-16. */
@Factory
public class ArrangementSettings {
    /** For which reasons a pupil may be on a part-time timetable. */
    public enum AllowedReasons {
        EXCEPTIONAL(
                "A medical condition or very exceptional circumstances, never behaviour",
                Set.of(ArrangementGround.MEDICAL, ArrangementGround.EXCEPTIONAL, ArrangementGround.RETURN)),
        MEDICAL("A medical condition only", Set.of(ArrangementGround.MEDICAL)),
        ANY_RECORDED("Any that is recorded", Set.of(ArrangementGround.values()));

        private final String words;
        private final Set<ArrangementGround> grounds;

        AllowedReasons(String words, Set<ArrangementGround> grounds) {
            this.words = words;
            this.grounds = grounds;
        }

        public String words() {
            return words;
        }

        /** Why a ground is not enough at the school; empty where it is. */
        Optional<Refused> refuse(ArrangementGround ground) {
            if (grounds.contains(ground)) {
                return Optional.empty();
            }
            if (ground == ArrangementGround.BEHAVIOUR) {
                return Optional.of(new Refused(
                        "BEHAVIOUR",
                        "A part-time timetable is not a way to manage behaviour. Where the behaviour is a sign of a difficulty, tick"
                                + " that it is noted, and write which need or condition is the reason."));
            }
            return Optional.of(new Refused(
                    "GROUND",
                    this == MEDICAL
                            ? "Your school keeps every pupil in full-time education unless a medical condition rules it out. Plan a"
                                    + " minor adjustment, or support within the whole week."
                            : "Your school accepts: " + words
                                    + ". Choose one of these, or plan support within the whole week."));
        }
    }

    public static final Setting<AllowedReasons> REASONS = Setting.choice(
            "parttime.allowed_reasons",
            "For which reasons a pupil may be on a part-time timetable",
            "Every one is short, has a last day, a parent's agreement, and the head's decision.",
            AllowedReasons.EXCEPTIONAL,
            AllowedReasons.class);

    public static final Setting<Integer> REPORT = Setting.number(
            "parttime.authority.days",
            "School days after the decision within which the authority is told of a part-time timetable",
            "Follow your authority's procedure.",
            5,
            1,
            30);

    @Bean
    @Singleton
    SettingList arrangementSettings() {
        Map<String, String> words = new LinkedHashMap<>();
        for (var value : AllowedReasons.values()) {
            words.put(value.name(), value.words());
        }
        return new SettingList("Part-time timetables", List.of(REASONS, REPORT), Map.of(REASONS.name(), words));
    }
}
