package uk.waymark.attendance;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.waymark.ids.SchoolId;
import uk.waymark.timetable.SixthDay;

/**
 * What happens by itself: ladders climb, silence is passed on, N becomes O, the day's summary goes out. Each piece can be done twice,
 * or by two nodes at once, and happens once. Schools are gone through two hundred at a time.
 */
@Singleton
@Requires(property = "waymark.background", notEquals = "false")
final class AttendanceRound {
    private static final Logger LOG = LoggerFactory.getLogger(AttendanceRound.class);

    private final DayRows rows;
    private final Ladder ladder;
    private final ContactEscalation escalation;
    private final Resolver resolver;
    private final DailySummary summary;
    private final SixthDay sixthDay;

    AttendanceRound(
            DayRows rows,
            Ladder ladder,
            ContactEscalation escalation,
            Resolver resolver,
            DailySummary summary,
            SixthDay sixthDay) {
        this.rows = rows;
        this.ladder = ladder;
        this.escalation = escalation;
        this.resolver = resolver;
        this.summary = summary;
        this.sixthDay = sixthDay;
    }

    @Scheduled(fixedDelay = "20s", initialDelay = "10s")
    void minutes() {
        each(schools -> {
            ladder.climb(schools);
            escalation.escalate(schools);
            schools.forEach(school -> attempt("summary", () -> summary.send(school)));
        });
    }

    @Scheduled(fixedDelay = "15m", initialDelay = "30s")
    void quarters() {
        each(schools -> schools.forEach(school -> attempt("resolving", () -> resolver.resolve(school))));
        attempt("sixth day", sixthDay::warn);
    }

    private void each(Consumer<List<SchoolId>> work) {
        var after = new SchoolId(new UUID(0, 0));
        for (var page = rows.schools(after); !page.isEmpty(); page = rows.schools(page.getLast())) {
            var schools = page;
            attempt("round", () -> work.accept(schools));
        }
    }

    /** One school whose data are odd must not keep the others waiting. */
    private static void attempt(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException broken) {
            LOG.error("The {} of attendance failed and is tried again in the next round", what, broken);
        }
    }
}
