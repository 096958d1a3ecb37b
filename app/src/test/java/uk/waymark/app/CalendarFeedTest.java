package uk.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.feeds.CalendarFeeds;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.Tasks;
import uk.waymark.fixtures.World;
import uk.waymark.obligations.Obligations;

/** The calendar feed over HTTP: nobody signs in, and the address is the secret. */
class CalendarFeedTest {
    private final RunningWaymark waymark = RunningWaymark.get();

    @Test
    void whoeverHasTheAddressReadsTheFeedUntilItIsEnded() {
        var world = waymark.bean(World.class);
        var school = world.school();
        Actor lead = world.at(school, Role.AP_LEAD);
        waymark.bean(Obligations.class).raise(Tasks.audit(school, Role.AP_LEAD, MovableClock.MONDAY));
        var path = "/calendar/"
                + waymark.bean(CalendarFeeds.class).make(lead).orElseThrow().value() + ".ics";

        var answer = waymark.visitor().get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body()).startsWith("BEGIN:VCALENDAR\r\n").contains("DTSTART;VALUE=DATE:20261123");

        waymark.bean(CalendarFeeds.class).end(lead);
        assertThat(waymark.visitor().get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void aGuessedAddressAndOneWithoutItsEndingAreNotThere() {
        for (var path : new String[] {"/calendar/guess.ics", "/calendar/guess", "/calendar/.ics", "/calendar/"}) {
            assertThat(waymark.visitor().get(path).statusCode()).as(path).isIn(401, 404);
        }
    }
}
