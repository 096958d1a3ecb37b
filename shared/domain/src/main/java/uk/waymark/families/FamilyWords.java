package uk.waymark.families;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a family reads, in their language, from the message catalogues beside this class. English and Welsh are whole; Arabic is there to
 * keep the pages honest about languages that run from right to left, and has to be read by somebody who speaks it before a school uses
 * it. A placeholder is {0}, {1} and so on; an apostrophe is an apostrophe.
 */
public final class FamilyWords {
    /** The tags of the languages that are shipped. */
    public static final List<String> LANGUAGES = List.of("en", "cy", "ar");

    private static final Map<String, FamilyWords> ALL =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(tag -> tag, FamilyWords::new));

    private final Locale locale;
    private final Properties catalogue = new Properties();

    private FamilyWords(String tag) {
        locale = Locale.forLanguageTag(tag);
        var file = "messages_" + tag + ".properties";
        try (var stream = Objects.requireNonNull(FamilyWords.class.getResourceAsStream(file), file);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            catalogue.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The words of a language; English for one that is not shipped. */
    public static FamilyWords in(String tag) {
        return Objects.requireNonNull(ALL.getOrDefault(tag, Objects.requireNonNull(ALL.get("en"))));
    }

    /** What the key says, with the values in their places. */
    public String say(String key, Object... values) {
        var text = catalogue.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No words for " + key + " in " + locale.toLanguageTag());
        }
        for (var index = 0; index < values.length; index++) {
            text = text.replace("{" + index + "}", String.valueOf(values[index]));
        }
        return text;
    }

    /** Whether there are words for it. */
    public boolean has(String key) {
        return catalogue.containsKey(key);
    }

    public Set<String> keys() {
        return catalogue.stringPropertyNames();
    }

    public Locale locale() {
        return locale;
    }

    /** How the language calls itself. */
    public String name() {
        return say("language.name");
    }

    /** The value of the dir attribute. */
    public String direction() {
        return locale.getLanguage().equals("ar") ? "rtl" : "ltr";
    }
}
