package uk.waymark.information;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at a text with the eyes of a tutor who reads it in the yard: what is long, and what only a school understands. Row INF-09. */
public final class Plainness {
    private static final int LONG = 25;
    private static final Pattern SENTENCE = Pattern.compile("[.!?](?=\\s|$)|\\R");
    private static final Pattern SHORT_FORM = Pattern.compile("\\b[A-Z][A-Za-z]?[A-Z]{1,5}s?\\b");

    private Plainness() {}

    /** What could be plainer, in whole sentences; nothing where the text is plain. */
    public static List<String> hints(String text) {
        List<String> hints = new ArrayList<>();
        var sentences =
                SENTENCE.splitAsStream(text).filter(it -> words(it) > LONG).count();
        if (sentences > 0) {
            hints.add((sentences == 1 ? "One sentence has" : sentences + " sentences have") + " more than " + LONG
                    + " words. Two short ones are read faster.");
        }
        var forms = SHORT_FORM
                .matcher(text)
                .results()
                .map(it -> it.group())
                .distinct()
                .limit(8)
                .collect(Collectors.joining(", "));
        if (!forms.isEmpty()) {
            hints.add("Does a tutor know what these stand for? " + forms + ".");
        }
        return hints;
    }

    private static long words(String sentence) {
        return Stream.of(sentence.strip().split("\\s+"))
                .filter(it -> !it.isEmpty())
                .count();
    }
}
