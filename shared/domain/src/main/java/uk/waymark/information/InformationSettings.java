package uk.waymark.information;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import uk.waymark.settings.Setting;
import uk.waymark.settings.SettingList;

/** Who shares what, and what a provider has before a pupil comes. Catalogue rows INF-01, INF-02, CX-19. */
@Factory
public class InformationSettings {
    private static final Map<InformationClass, Setting<Sender>> SENDERS = senders();

    public static final Setting<Boolean> BEFORE_START = Setting.yesNo(
            "pack.before-start",
            "A placement waits until the provider has the pupil's information",
            "Which parts it needs is the next setting.",
            true);

    public static final Setting<Set<InformationClass>> REQUIRED = new Setting<>(
            "pack.required",
            "Parts of the information that every provider gets",
            "Names with commas between them, such as EHC_PLAN, RISK, PROFILE. The plan is asked for only where the pupil has one,"
                    + " and SEND only where the pupil's record has a need.",
            "EHC_PLAN, RISK, PROFILE",
            InformationSettings::known);

    /** Who shares this class. */
    public static Setting<Sender> sender(InformationClass kind) {
        return Objects.requireNonNull(SENDERS.get(kind));
    }

    private static Map<InformationClass, Setting<Sender>> senders() {
        Map<InformationClass, Setting<Sender>> senders = new EnumMap<>(InformationClass.class);
        for (var kind : InformationClass.values()) {
            senders.put(
                    kind,
                    Setting.choice(
                            "share.sender." + kind.fileName(),
                            "Who shares: " + kind.words(),
                            "The head may share it as well.",
                            kind.standard(),
                            Sender.class));
        }
        return senders;
    }

    private static Set<InformationClass> known(String text) {
        Set<InformationClass> kinds = EnumSet.noneOf(InformationClass.class);
        for (var name : text.split(",", -1)) {
            if (!name.isBlank()) {
                kinds.add(kind(name.strip()));
            }
        }
        return kinds;
    }

    private static InformationClass kind(String name) {
        return Arrays.stream(InformationClass.values())
                .filter(it -> it.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Write some of these, with commas between them: "
                        + Arrays.stream(InformationClass.values())
                                .map(Enum::name)
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    @Bean
    @Singleton
    SettingList informationSettings() {
        Map<String, String> yesNo = new LinkedHashMap<>();
        yesNo.put("yes", "Yes");
        yesNo.put("no", "No");
        Map<String, String> words = new LinkedHashMap<>();
        Arrays.stream(Sender.values()).forEach(it -> words.put(it.name(), it.words()));
        Map<String, Map<String, String>> choices = new LinkedHashMap<>();
        choices.put(BEFORE_START.name(), yesNo);
        List<Setting<?>> settings = new ArrayList<>(List.of(BEFORE_START, REQUIRED));
        SENDERS.values().forEach(setting -> {
            settings.add(setting);
            choices.put(setting.name(), words);
        });
        return new SettingList("Information for providers", settings, choices);
    }
}
