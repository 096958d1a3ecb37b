package uk.waymark.agreements;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import uk.waymark.calendar.DayWords;
import uk.waymark.money.Pounds;
import uk.waymark.progress.ReportInterval;

/** How a field of an agreement is written. What is kept is plain; what people read is in words. */
public enum FieldKind {
    TEXT,
    DATE,
    MONEY,
    WEEKS,
    REPORTING,
    COST_UNIT,
    MISSED_SESSIONS;

    static final int LONGEST = 2_000;

    /** What is wrong with the text for such a field; nothing where it is empty. */
    Optional<String> wrongWith(String value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return switch (this) {
            case TEXT -> value.length() > LONGEST ? Optional.of("Write at most 2,000 characters.") : Optional.empty();
            case DATE -> day(value).isPresent() ? Optional.empty() : Optional.of("Write a day such as 2026-11-23.");
            case MONEY ->
                Pounds.read(value).filter(it -> it.pence() <= 100_000_000L).isPresent()
                        ? Optional.empty()
                        : Optional.of("Write a sum of at most £1,000,000 in figures, such as 85 or 85.50.");
            case WEEKS ->
                value.matches("\\d{1,2}") && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= 52
                        ? Optional.empty()
                        : Optional.of("Write a number of weeks from 1 to 52.");
            case REPORTING ->
                is(ReportInterval.values(), value) ? Optional.empty() : Optional.of("Choose one of the list.");
            case COST_UNIT -> is(CostUnit.values(), value) ? Optional.empty() : Optional.of("Choose one of the list.");
            case MISSED_SESSIONS ->
                is(MissedSessions.values(), value) ? Optional.empty() : Optional.of("Choose one of the list.");
        };
    }

    /** As people read it. */
    public String words(String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (this) {
            case TEXT -> value;
            case DATE -> day(value).map(DayWords::of).orElse(value);
            case MONEY -> Pounds.read(value).map(Pounds::words).orElse(value);
            case WEEKS -> value.equals("1") ? "Every week" : "Every " + value + " weeks";
            case REPORTING -> ReportInterval.valueOf(value).words();
            case COST_UNIT -> CostUnit.valueOf(value).words();
            case MISSED_SESSIONS -> MissedSessions.valueOf(value).words();
        };
    }

    static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException no) {
            return Optional.empty();
        }
    }

    private static boolean is(Enum<?>[] all, String value) {
        return Arrays.stream(all).anyMatch(it -> it.name().equals(value));
    }
}
