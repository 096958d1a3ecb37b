package uk.waymark.forms;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In what an answer consists. In a file the name is written small, with hyphens: {@code yes-no-na}. */
public enum Kind {
    YES_NO("yes or no"),
    YES_NO_NA("yes, no or not applicable"),
    TEXT("a line of text"),
    LINES("a longer text"),
    DATE("a date"),
    DATE_TIME("a date with a time"),
    NUMBER("a number"),
    MONEY("a sum of money"),
    CHOICE("one of a list"),
    MULTIPLE("one or more of a list"),
    SCALE("a scale of five"),
    TICKS("a list to tick"),
    FILE("a file"),
    SIGNATURE("a signature"),
    GROUP("a group that may be repeated");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** As a file writes it. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Kind> of(String written) {
        return Arrays.stream(values())
                .filter(kind -> kind.written().equals(written))
                .findFirst();
    }

    public boolean hasOptions() {
        return this == CHOICE || this == MULTIPLE || this == TICKS;
    }

    boolean takesMany() {
        return this == MULTIPLE || this == TICKS || this == FILE || this == SIGNATURE || this == GROUP;
    }

    boolean isDay() {
        return this == DATE || this == DATE_TIME;
    }
}
