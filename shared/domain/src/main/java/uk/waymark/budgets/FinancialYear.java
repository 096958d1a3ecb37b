package uk.waymark.budgets;

import java.time.LocalDate;
import java.time.Month;
import uk.waymark.calendar.DayWords;

/** Twelve months for which a school has a budget. */
public record FinancialYear(LocalDate from, LocalDate to) {
    /** When a school's financial year begins. */
    public enum Begins {
        SEPTEMBER("1 September, as academies", Month.SEPTEMBER),
        APRIL("1 April, as maintained schools", Month.APRIL);

        private final String words;
        private final Month month;

        Begins(String words, Month month) {
            this.words = words;
            this.month = month;
        }

        public String words() {
            return words;
        }
    }

    /** The one in which the day lies. */
    public static FinancialYear of(Begins begins, LocalDate day) {
        var first = LocalDate.of(day.getYear(), begins.month, 1);
        return from(first.isAfter(day) ? first.minusYears(1) : first);
    }

    static FinancialYear from(LocalDate first) {
        return new FinancialYear(first, first.plusYears(1).minusDays(1));
    }

    public FinancialYear next() {
        return from(from.plusYears(1));
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public String words() {
        return DayWords.of(from) + " to " + DayWords.of(to);
    }
}
