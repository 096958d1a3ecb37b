package uk.waymark.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FamilyWordsTest {
    private static final FamilyWords ENGLISH = FamilyWords.in("en");
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    @ParameterizedTest
    @ValueSource(strings = {"cy", "ar"})
    void everyKeyIsInEveryCatalogueWithTheSamePlaces(String tag) {
        var words = FamilyWords.in(tag);

        assertThat(words.keys()).containsExactlyInAnyOrderElementsOf(ENGLISH.keys());
        assertThat(words.keys()).allSatisfy(key -> {
            assertThat(words.say(key)).as(key).isNotBlank();
            assertThat(places(words.say(key))).as(key).isEqualTo(places(ENGLISH.say(key)));
        });
    }

    private static TreeSet<String> places(String text) {
        var found = new TreeSet<String>();
        PLACE.matcher(text).results().forEach(it -> found.add(it.group()));
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"cy", "ar"})
    void anotherLanguageIsNotEnglishUnderAnotherName(String tag) {
        var words = FamilyWords.in(tag);

        assertThat(words.keys().stream().filter(key -> words.say(key).equals(ENGLISH.say(key))))
                .isEmpty();
    }

    @Test
    void everyPieceOfNewsHasItsWords() {
        assertThat(Arrays.stream(FamilyNews.values()).map(it -> "mail.news." + it.name()))
                .allMatch(ENGLISH.keys()::contains);
    }

    @Test
    void arabicRunsFromRightToLeftAndAnUnknownLanguageIsEnglish() {
        assertThat(FamilyWords.in("ar").direction()).isEqualTo("rtl");
        assertThat(FamilyWords.in("cy").direction()).isEqualTo("ltr");
        assertThat(FamilyWords.in("xx").name()).isEqualTo("English");
    }
}
