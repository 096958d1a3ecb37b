package uk.waymark.authorities;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import uk.waymark.settings.Setting;
import uk.waymark.settings.SettingList;

/** When an authority is told, and in which words. Catalogue rows NOT-01, NOT-08, CX-27, DL-44. */
@Factory
public class AuthoritySettings {
    /** Of which placements an authority hears. */
    public enum Notify {
        ALWAYS("Every placement"),
        EHC_ONLY("Only those of pupils with an EHC plan"),
        OFF("None but what the law asks for");

        private final String words;

        Notify(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public static final Setting<Notify> NOTIFY = Setting.choice(
            "la.notify",
            "Of which placements the local authority is told",
            "It oversees safeguarding and whether there are places enough. Notices about pupils with an EHC plan go to it always.",
            Notify.ALWAYS,
            Notify.class);

    private static final int LONGEST = 1_500;
    private static final Map<Topic, Setting<String>> TEXTS = texts();

    private static Map<Topic, Setting<String>> texts() {
        Map<Topic, Setting<String>> all = new EnumMap<>(Topic.class);
        text(all, Topic.PLACEMENT, "A pupil of our school is to be educated at alternative provision.");
        text(all, Topic.PART_TIME, "A pupil of our school has an adjusted timetable for a limited time.");
        text(all, Topic.FLEXI, "An agreement about flexi-schooling has been made for a pupil of our school.");
        text(all, Topic.DIRECTION, "A pupil of our school is directed off site to improve behaviour.");
        text(all, Topic.ENDED, "A placement of a pupil of our school at alternative provision has ended.");
        text(all, Topic.EHC_REVIEW, "Provision for a pupil of our school with an EHC plan has been reviewed.");
        return all;
    }

    private static void text(Map<Topic, Setting<String>> all, Topic topic, String standard) {
        var name = "la.text." + topic.name().toLowerCase(Locale.ROOT).replace('_', '-');
        all.put(
                topic,
                new Setting<>(
                        name,
                        "Words to the authority: " + topic.words().toLowerCase(Locale.ROOT),
                        "As your authority's own procedure wants it. It goes out by e-mail, so never write a child's name here.",
                        standard,
                        AuthoritySettings::words));
    }

    private static String words(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("Write from one to 1,500 characters.");
        }
        return text;
    }

    /** How a school words what it tells about a topic. */
    public static Setting<String> text(Topic topic) {
        return Objects.requireNonNull(TEXTS.get(topic));
    }

    @Bean
    @Singleton
    SettingList authoritySettings() {
        Map<String, String> choices = new LinkedHashMap<>();
        Stream.of(Notify.values()).forEach(it -> choices.put(it.name(), it.words()));
        return new SettingList(
                "Telling the authority",
                Stream.concat(Stream.<Setting<?>>of(NOTIFY), TEXTS.values().stream())
                        .toList(),
                Map.of(NOTIFY.name(), choices));
    }
}
