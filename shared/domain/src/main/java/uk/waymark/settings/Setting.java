package uk.waymark.settings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import uk.waymark.money.Pounds;

/**
 * One thing that a school may decide, with what it is when nobody has.
 *
 * @param name stable, for the database, such as {@code attendance.target}
 * @param words what the screen calls it, with its unit
 * @param why what it changes
 * @param standard as text, when neither school nor trust has decided
 * @param read from the text that is kept; throws {@link IllegalArgumentException} with what is wrong, in words for the person
 * @param law what the law forbids of what could be read, as the reason for refusing it
 */
public record Setting<T>(
        String name,
        String words,
        String why,
        String standard,
        Function<String, T> read,
        Function<T, Optional<String>> law) {

    /** One about which the law says nothing. */
    public Setting(String name, String words, String why, String standard, Function<String, T> read) {
        this(name, words, why, standard, read, value -> Optional.empty());
    }

    /** The same, but what the law forbids is refused with this reason; several may be added. */
    public Setting<T> unlawful(Predicate<T> forbidden, String reason) {
        return new Setting<>(
                name,
                words,
                why,
                standard,
                read,
                value -> law.apply(value).or(() -> forbidden.test(value) ? Optional.of(reason) : Optional.empty()));
    }

    /** What is wrong with the text as a value of this setting: it cannot be read, or the law forbids it. */
    public Optional<String> wrongWith(String text) {
        try {
            return law.apply(Objects.requireNonNull(read.apply(text.strip())));
        } catch (IllegalArgumentException wrong) {
            return Optional.of(Optional.ofNullable(wrong.getMessage()).orElse("This cannot be read."));
        }
    }

    /** A whole number from least to most. */
    public static Setting<Integer> number(String name, String words, String why, int standard, int least, int most) {
        return new Setting<>(name, words, why, Integer.toString(standard), text -> {
            if (!text.matches("-?\\d{1,9}")) {
                throw new IllegalArgumentException("Write a whole number.");
            }
            var number = Integer.parseInt(text);
            if (number < least || number > most) {
                throw new IllegalArgumentException("Write a number from " + least + " to " + most + ".");
            }
            return number;
        });
    }

    /** A sum of money; the standard is in whole pounds. */
    public static Setting<Pounds> money(String name, String words, String why, long standard) {
        return new Setting<>(
                name,
                words,
                why,
                Long.toString(standard),
                text -> Pounds.read(text).orElseThrow(() -> new IllegalArgumentException(Pounds.HOW)));
    }

    /** Yes or no. */
    public static Setting<Boolean> yesNo(String name, String words, String why, boolean standard) {
        return new Setting<>(name, words, why, standard ? "yes" : "no", text -> switch (text) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("Write yes or no.");
        });
    }

    /** A time of day in England, such as 15:30. */
    public static Setting<LocalTime> time(String name, String words, String why, String standard) {
        return new Setting<>(name, words, why, standard, text -> {
            try {
                return LocalTime.parse(text);
            } catch (DateTimeParseException wrong) {
                throw new IllegalArgumentException("Write a time such as 15:30.", wrong);
            }
        });
    }

    /** A day, such as 2026-09-07, or nothing. */
    public static Setting<Optional<LocalDate>> day(String name, String words, String why) {
        return new Setting<>(name, words, why, "", text -> {
            try {
                return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException wrong) {
                throw new IllegalArgumentException("Write a day such as 2026-09-07, or nothing.", wrong);
            }
        });
    }

    /** One of the names of an enum. */
    public static <E extends Enum<E>> Setting<E> choice(
            String name, String words, String why, E standard, Class<E> kind) {
        return new Setting<>(name, words, why, standard.name(), text -> {
            try {
                return Enum.valueOf(kind, text);
            } catch (IllegalArgumentException wrong) {
                throw new IllegalArgumentException("Choose one of the list.", wrong);
            }
        });
    }
}
