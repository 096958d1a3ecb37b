package uk.waymark.directions;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.waymark.settings.Setting;
import uk.waymark.settings.SettingList;

/** Who approves a direction, how early its notice is served, and what stands in it. Catalogue rows OSD-06, OSD-12 to OSD-15, CX-14, CX-37. */
@Factory
public class DirectionSettings {
    /** Who approves. */
    public enum Approver {
        HEAD("The head"),
        HEAD_OF_SERVICE("The head of service"),
        GOVERNORS("The governing body, after the head");

        private final String words;

        Approver(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** What the school is in law, so that its notices name the law that it acts on. */
    public enum LegalKind {
        MAINTAINED("Maintained school"),
        ACADEMY("Academy"),
        INDEPENDENT("Independent school");

        private final String words;

        LegalKind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public static final Setting<Approver> APPROVER = Setting.choice(
            "direction.approver",
            "Who approves a direction off site",
            "What the head decided stays on record where the governing body decides.",
            Approver.HEAD,
            Approver.class);

    public static final Setting<Integer> NOTICE_DAYS = Setting.number(
            "direction.notice_school_days",
            "School days before the start by which the notice is served",
            "The regulations give two; a school may take more. Later only with the reason on record.",
            2,
            2,
            20);

    public static final Setting<LegalKind> LEGAL_KIND = Setting.choice(
            "school.legal_kind",
            "What the school is in law",
            "A notice of direction names the law or the power on which the school acts; the steps are the same.",
            LegalKind.MAINTAINED,
            LegalKind.class);

    public static final Setting<String> ACADEMY_POWER = new Setting<>(
            "direction.academy-power",
            "Article or clause on which the academy directs a pupil off site",
            "The notice cites it. An academy's direction cannot be approved without it.",
            "",
            text -> {
                if (text.length() > 300) {
                    throw new IllegalArgumentException("Write at most 300 characters.");
                }
                return text.strip();
            });

    public static final Setting<Boolean> DUTY_TEXT = Setting.yesNo(
            "direction.duty_text",
            "The notice says that parents remain under their duty to see that the child attends",
            "It then counts for the place named in the notice.",
            false);

    public static final Setting<Boolean> NO_APPROVAL_TEXT = Setting.yesNo(
            "direction.no_approval_text",
            "The notice and the record say that the parents' approval is not required",
            "They are asked what they think all the same.",
            false);

    @Bean
    @Singleton
    SettingList directionSettings() {
        Map<String, String> approvers = new LinkedHashMap<>();
        Stream.of(Approver.values()).forEach(it -> approvers.put(it.name(), it.words()));
        Map<String, String> kinds = new LinkedHashMap<>();
        Stream.of(LegalKind.values()).forEach(it -> kinds.put(it.name(), it.words()));
        Map<String, String> yesNo = new LinkedHashMap<>();
        yesNo.put("yes", "Yes");
        yesNo.put("no", "No");
        return new SettingList(
                "Directions off site",
                List.of(APPROVER, NOTICE_DAYS, LEGAL_KIND, ACADEMY_POWER, DUTY_TEXT, NO_APPROVAL_TEXT),
                Map.of(
                        APPROVER.name(),
                        approvers,
                        LEGAL_KIND.name(),
                        kinds,
                        DUTY_TEXT.name(),
                        yesNo,
                        NO_APPROVAL_TEXT.name(),
                        yesNo));
    }
}
