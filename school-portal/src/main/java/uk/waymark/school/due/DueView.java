package uk.waymark.school.due;

import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.context.annotation.Value;
import java.time.Clock;
import uk.waymark.access.Right;
import uk.waymark.access.Side;
import uk.waymark.feeds.CalendarFeeds;
import uk.waymark.notices.Notices;
import uk.waymark.obligations.Due;
import uk.waymark.school.SchoolFrame;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.DueScreen;

/** Whoever has something to do opens this in the morning: what is late first, and one step to where each is done. */
@Route(value = "due", layout = SchoolFrame.class)
@Needs(Right.SEE_DUE)
@Prototype
public class DueView extends DueScreen {
    DueView(
            Due due,
            CalendarFeeds feeds,
            Notices notices,
            CurrentPerson person,
            @Value("${waymark.address}") String address,
            Clock clock) {
        super(Side.SCHOOL, due, feeds, notices, person, address, clock);
    }
}
