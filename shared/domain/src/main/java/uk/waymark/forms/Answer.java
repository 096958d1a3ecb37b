package uk.waymark.forms;

import java.util.List;

/**
 * What was answered. Every kind is a list of values: {@code yes}; a day such as {@code 2026-11-24}; the values of options; ids of
 * files; the typed name and {@link #CONFIRMED} of a signature; the names of a group's rows.
 *
 * @param comment what was written beside it
 */
public record Answer(List<String> values, String comment) {
    public static final Answer BLANK = new Answer(List.of(), "");
    /** Says of a list to tick that nothing of it is so. */
    public static final String NONE = "none";

    public static final String CONFIRMED = "confirmed";

    public Answer {
        values = List.copyOf(values);
    }

    public static Answer of(String... values) {
        return new Answer(List.of(values), "");
    }

    public Answer with(String words) {
        return new Answer(values, words);
    }

    public boolean isBlank() {
        return values.stream().allMatch(String::isBlank);
    }

    /** Whether a part of a path can be the name of a group's row. */
    static boolean isRow(String part) {
        return part.matches("[a-z0-9]{1,12}");
    }
}
