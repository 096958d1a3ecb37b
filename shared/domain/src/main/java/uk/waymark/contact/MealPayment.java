package uk.waymark.contact;

import java.time.LocalDate;
import java.time.YearMonth;
import uk.waymark.money.Pounds;

/** Money for free school meals that was passed on for a month. Catalogue row BUD-06. */
public record MealPayment(YearMonth month, Pounds sum, LocalDate paidOn, String reference, String by) {}
