package uk.waymark.money;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A sum in pounds sterling, kept in pence. */
public record Pounds(long pence) implements Comparable<Pounds> {
    /** What to tell somebody whose text is no sum. A short form is not guessed at, because a slip there would be dear. */
    public static final String HOW =
            "Write the sum in figures, such as £5,000,000 or 5000000. Words and short forms such as 5m are not read.";

    private static final Pattern FIGURES = Pattern.compile("£?\\s*(\\d{1,3}(?:,\\d{3})+|\\d{1,11})(?:\\.(\\d{2}))?");

    public Pounds {
        if (pence < 0) {
            throw new IllegalArgumentException("A sum is not below nothing");
        }
    }

    public static Pounds of(long pounds) {
        return new Pounds(Math.multiplyExact(pounds, 100));
    }

    /** The sum that is written there in figures, with or without commas, the pound sign and pence. */
    public static Optional<Pounds> read(String text) {
        var match = FIGURES.matcher(text.strip());
        if (!match.matches() || match.group(1).length() > 15) {
            return Optional.empty();
        }
        var pounds = Long.parseLong(match.group(1).replace(",", ""));
        var pence = Optional.ofNullable(match.group(2)).map(Long::parseLong).orElse(0L);
        return Optional.of(new Pounds(pounds * 100 + pence));
    }

    public String words() {
        var pounds = String.format(Locale.UK, "£%,d", pence / 100);
        return pence % 100 == 0 ? pounds : pounds + String.format(Locale.UK, ".%02d", pence % 100);
    }

    @Override
    public int compareTo(Pounds other) {
        return Long.compare(pence, other.pence);
    }
}
