package uk.waymark.attendance;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.stream.Stream;
import uk.waymark.access.Actors;
import uk.waymark.access.Role;
import uk.waymark.calendar.Session;
import uk.waymark.ids.SchoolId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Outbox;
import uk.waymark.settings.Settings;

/** Tells a school's staff each day how it went: counts in the e-mail, names in the portal. Catalogue row ATT-07, deadline DL-05. */
@Singleton
public class DailySummary {
    private final DayRows rows;
    private final LadderRows ladder;
    private final RegisterRows registers;
    private final Settings settings;
    private final Actors actors;
    private final Outbox outbox;
    private final Clock clock;

    DailySummary(
            DayRows rows,
            LadderRows ladder,
            RegisterRows registers,
            Settings settings,
            Actors actors,
            Outbox outbox,
            Clock clock) {
        this.rows = rows;
        this.ladder = ladder;
        this.registers = registers;
        this.settings = settings;
        this.actors = actors;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Once a day from the school's own time on, on days on which somebody was expected. Whether it went out now. */
    @Transactional
    public boolean send(SchoolId school) {
        var now = clock.instant();
        var today = Session.dateOf(now);
        var time = now.atZone(Session.ENGLAND).toLocalTime();
        if (time.isBefore(settings.of(school).get(AttendanceSettings.SUMMARY_AT))
                || rows.expected(school, today) == 0
                || rows.take(school, today, "SUMMARY", now) == 0) {
            return false;
        }
        var words = words(school, today);
        Stream.of(Role.HEAD, Role.AP_LEAD, Role.ATTENDANCE_OFFICER, Role.DSL, Role.DEPUTY_DSL)
                .flatMap(role -> actors.holding(role, school).stream())
                .distinct()
                .forEach(person -> outbox.notify(person, Kind.DAILY_SUMMARY, school, false, words));
        return true;
    }

    private String words(SchoolId school, java.time.LocalDate today) {
        var figures = Stream.of("AM", "PM")
                .flatMap(half -> registers.figures(today, half, java.util.Set.of(school)).stream())
                .toList();
        long expected =
                figures.stream().mapToLong(RegisterRows.Figures::expected).sum();
        long here = figures.stream().mapToLong(RegisterRows.Figures::here).sum();
        long away = figures.stream().mapToLong(RegisterRows.Figures::away).sum();
        long unsaid = figures.stream().mapToLong(RegisterRows.Figures::unsaid).sum();
        var climbed = ladder.takenOn(today, java.util.Set.of(school)).size();
        return "Sessions expected: " + expected + "\nHere: " + here + "\nKnown absent: " + away + "\nNobody has said: "
                + unsaid + "\nSteps taken because registers were late: " + climbed;
    }
}
