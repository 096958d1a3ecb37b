package uk.waymark.assurance.letter;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import uk.waymark.settings.Setting;
import uk.waymark.settings.SettingList;

/** What a school decides about assurance letters. */
@Factory
public class LetterSettings {
    /** Catalogue row CX-38: from each school year's September on another edition is in force. */
    public static final Setting<String> EDITION = new Setting<>(
            "guidance.edition",
            "The safeguarding guidance in force",
            "Assurance letters name it. From the day on which you change it, providers sign anew.",
            "Keeping children safe in education 2025",
            text -> {
                if (text.isBlank() || text.length() > 200) {
                    throw new IllegalArgumentException("Write the title and the year of the guidance.");
                }
                return text;
            });

    /** Catalogue row SAL-25. */
    public static final Setting<Integer> RENEW = Setting.number(
            "letter.renew_months",
            "After how many months an assurance letter is renewed",
            "A change at the provider opens it again sooner.",
            12,
            1,
            24);

    @Bean
    @Singleton
    SettingList letterSettings() {
        return new SettingList("Assurance letters", List.of(EDITION, RENEW), Map.of());
    }
}
