package uk.waymark.directions;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.waymark.calendar.DayWords;
import uk.waymark.calendar.Years;
import uk.waymark.objectives.Objective;
import uk.waymark.objectives.ObjectiveLists;
import uk.waymark.placements.PlacementFile;
import uk.waymark.timetable.ExpectedTime;
import uk.waymark.timetable.Week;
import uk.waymark.transition.ReturnFacts;
import uk.waymark.transition.ReturnPlan;

/**
 * Begins a direction with what Waymark knows, so that nobody types it a second time. Catalogue rows OSD-07, OSD-09 to
 * OSD-11, OSD-21.
 */
@Singleton
class DirectionDrafts {
    private final DirectedWeek week;
    private final ObjectiveLists objectives;
    private final ReturnFacts returns;
    private final Years years;

    DirectionDrafts(DirectedWeek week, ObjectiveLists objectives, ReturnFacts returns, Years years) {
        this.week = week;
        this.objectives = objectives;
        this.returns = returns;
        this.years = years;
    }

    DirectionText of(PlacementFile it) {
        var times = week.times(it);
        return new DirectionText(
                it.startsOn(),
                it.endsOn(),
                days(it, times),
                "",
                words(times),
                "",
                DirectedWeek.isWhole(times)
                        .filter(whole -> !whole)
                        .map(part -> "All other sessions of the week at school."),
                "",
                "",
                objectives.of(it.id()).stream()
                        .filter(Objective::isOpen)
                        .map(one -> "- " + one.agreed().words())
                        .collect(Collectors.joining("\n")),
                true,
                Optional.empty(),
                "",
                returns.of(it.id()).map(DirectionDrafts::returning).orElse(""),
                6);
    }

    /** What the plan for the return says of readiness and of what both sides do. Catalogue row OSD-21. */
    private static String returning(ReturnPlan it) {
        var plan = it.plan();
        return plan.aim().words() + ", from " + DayWords.of(plan.targetOn()) + " on.\nReady when: "
                + plan.readiness() + "\nThe school helps with: " + plan.schoolSupport() + "\nThe provider helps with: "
                + plan.providerSupport();
    }

    /** The school days on which at least one session is expected there. */
    private int days(PlacementFile it, List<ExpectedTime> times) {
        var calendar = years.of(it.school());
        var weekdays = times.stream().map(ExpectedTime::day).collect(Collectors.toSet());
        return (int) it.startsOn()
                .datesUntil(it.endsOn().plusDays(1))
                .filter(calendar::isSchoolDay)
                .filter(day -> weekdays.isEmpty() || weekdays.contains(day.getDayOfWeek()))
                .count();
    }

    private static String words(List<ExpectedTime> times) {
        return times.stream().collect(Collectors.groupingBy(ExpectedTime::day)).entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().getValue()))
                .map(entry -> name(entry.getKey()) + ": "
                        + entry.getValue().stream()
                                .sorted(Comparator.comparing(ExpectedTime::arrives))
                                .map(DirectionDrafts::span)
                                .collect(Collectors.joining(" and ")))
                .collect(Collectors.joining("\n"));
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private static String span(ExpectedTime time) {
        return time.arrives() + " to " + time.leaves()
                + (time.week() == Week.EVERY ? "" : " (week " + time.week().name() + ")");
    }
}
