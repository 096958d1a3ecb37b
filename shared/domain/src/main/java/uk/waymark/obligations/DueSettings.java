package uk.waymark.obligations;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import uk.waymark.settings.Setting;
import uk.waymark.settings.SettingList;

/** What a school decides about being reminded. */
@Factory
public class DueSettings {
    public static final Setting<Integer> ESCALATE_AFTER = Setting.number(
            "due.late.escalate-days",
            "Working days after which a late task is passed on",
            "To the head; for a task of a provider to its manager and to your AP lead. Each task is passed on once.",
            2,
            0,
            60);

    public static final Setting<Integer> DIGEST_HOUR = Setting.number(
            "due.digest.hour",
            "The hour from which the day's e-mail of what is due goes out",
            "Only on working days, only to those with something due, one e-mail a day. It holds figures and no names.",
            7,
            0,
            20);

    @Bean
    @Singleton
    SettingList dueSettings() {
        return new SettingList("What is due", List.of(ESCALATE_AFTER, DIGEST_HOUR), Map.of());
    }
}
