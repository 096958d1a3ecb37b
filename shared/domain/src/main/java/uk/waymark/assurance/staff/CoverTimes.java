package uk.waymark.assurance.staff;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.waymark.calendar.Session;
import uk.waymark.ids.ProviderId;

/** In which opening hours no DSL or deputy is on hand. Catalogue rows SCR-09 and DL-59. */
@Singleton
class CoverTimes {
    private final CoverRows rows;
    private final Clock clock;

    CoverTimes(CoverRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    List<String> gaps(ProviderId provider) {
        var opening = rows.opening(provider);
        if (opening.isEmpty()) {
            return List.of("The opening hours, and who is the DSL on hand then, are not on record.");
        }
        var rota = rows.rota(provider, Session.today(clock));
        List<String> gaps = new ArrayList<>();
        for (var day : opening) {
            var covered = rota.stream()
                    .filter(line -> line.weekday() == day.weekday())
                    .toList();
            gaps.addAll(gaps(day, covered));
        }
        return List.copyOf(gaps);
    }

    /** The lines are in the order of their beginnings. */
    private static List<String> gaps(CoverRows.Open day, List<CoverRows.Shown> covered) {
        List<String> gaps = new ArrayList<>();
        var until = day.opensAt();
        for (var line : covered) {
            if (line.fromAt().isAfter(until) && until.isBefore(day.closesAt())) {
                gaps.add(sentence(day.weekday(), until, earlier(line.fromAt(), day.closesAt())));
            }
            until = line.toAt().isAfter(until) ? line.toAt() : until;
        }
        if (until.isBefore(day.closesAt())) {
            gaps.add(sentence(day.weekday(), until, day.closesAt()));
        }
        return gaps;
    }

    private static LocalTime earlier(LocalTime one, LocalTime other) {
        return one.isBefore(other) ? one : other;
    }

    private static String sentence(int weekday, LocalTime from, LocalTime to) {
        return DayOfWeek.of(weekday).getDisplayName(TextStyle.FULL, Locale.UK) + " " + from + " to " + to
                + ": no DSL or deputy is on hand.";
    }
}
