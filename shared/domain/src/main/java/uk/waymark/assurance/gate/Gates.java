package uk.waymark.assurance.gate;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import uk.waymark.assurance.gate.GateCheck.Pair;
import uk.waymark.calendar.DayWords;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.settings.Settings;

/** The gate for the other rules; a door has to have narrowed who asks. A fixed number of queries. */
@Singleton
public class Gates {
    private final List<GateCheck> checks;
    private final GateRows rows;
    private final Settings settings;

    Gates(List<GateCheck> checks, GateRows rows, Settings settings) {
        this.checks =
                checks.stream().sorted(Comparator.comparing(GateCheck::part)).toList();
        this.rows = rows;
        this.settings = settings;
    }

    /** How the gate stands on the day, signed exceptions included. */
    public GateState of(SchoolId school, ProviderId provider, LocalDate day) {
        var values = settings.on(school, day);
        var pair = new Pair(school, provider);
        var exceptions = exceptions(school, provider, day);
        return new GateState(
                day,
                checks.stream()
                        .map(check -> check.check(pair, day, values))
                        .map(item -> excepted(item, exceptions, day))
                        .toList());
    }

    private static GateItem excepted(GateItem item, List<GateException> exceptions, LocalDate day) {
        if (item.letsThrough() || !item.part().isExceptable()) {
            return item;
        }
        return exceptions.stream()
                .filter(it -> it.covers(item.part(), day))
                .findFirst()
                .map(it -> item.excepted(
                        "Excepted by " + it.by() + " until " + DayWords.of(it.endsOn()) + ": " + it.reason()))
                .orElse(item);
    }

    /** Those that hold on the day or begin later. */
    List<GateException> exceptions(SchoolId school, ProviderId provider, LocalDate day) {
        return rows.exceptions(school, provider, day).stream()
                .map(row -> new GateException(
                        row.id(),
                        Arrays.stream(row.parts().split(",")).map(Part::valueOf).collect(Collectors.toSet()),
                        row.reason(),
                        row.startsOn(),
                        row.endsOn(),
                        row.signedAs(),
                        row.selfApproved(),
                        row.signedAt(),
                        row.by()))
                .toList();
    }
}
