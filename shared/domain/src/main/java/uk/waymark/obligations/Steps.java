package uk.waymark.obligations;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happened, in sentences. */
final class Steps {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.UK);

    private Steps() {}

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    static DueStep words(DueRows.Happened row) {
        var who = Optional.ofNullable(row.person()).map(name -> " by " + name).orElse("");
        var why = row.words().isEmpty() ? "" : ": " + row.words();
        var what = switch (StepKind.valueOf(row.kind())) {
            case MOVED -> "Moved from " + day(row.oldDue()) + " to " + day(row.newDue());
            case RAISED_AGAIN -> "Due again, on " + day(row.newDue());
            case POSTPONED -> "Postponed" + who + " from " + day(row.oldDue()) + " to " + day(row.newDue());
            case DELEGATED ->
                "Given" + who + " to " + Optional.ofNullable(row.toPerson()).orElse("somebody");
            case MET -> "Done" + who;
            case WITHDRAWN -> "No longer asked for";
        };
        return new DueStep(row.happenedAt(), what + why);
    }
}
