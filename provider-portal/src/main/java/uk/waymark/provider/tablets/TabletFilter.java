package uk.waymark.provider.tablets;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import uk.waymark.access.Refused;
import uk.waymark.provider.attendance.Problem;
import uk.waymark.tablets.TabletVisitor;

/**
 * Tells a tablet why nobody is known by it, which a plain "sign in first" would not: it has to forget everything, or only to hold one
 * person's marks. And says the time in every answer, by which the tablet finds that its clock is wrong.
 */
@ServerFilter("/api/v1/**")
final class TabletFilter implements Ordered {
    private static final Refused REVOKED = new Refused(
            "TABLET_REVOKED", "This tablet has been shut out by your manager. What lay on it is being removed.");
    private static final Refused ENDED = new Refused(
            "PERSON_ENDED",
            "This person may not use this tablet at the moment. What they marked is kept on it until they join again.");
    private static final Refused NOT_ENROLLED =
            new Refused("NOT_ENROLLED", "This tablet is not let in. Ask your manager for a new code.");

    private static final String TIME = "X-Waymark-Time";

    private final TabletGuests guests;
    private final Clock clock;

    TabletFilter(TabletGuests guests, Clock clock) {
        this.guests = guests;
        this.clock = clock;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> ask(HttpRequest<?> request) {
        if (!TabletCookie.speaks(request)) {
            return null;
        }
        return switch (guests.who(request)) {
            case TabletVisitor.Known ignored -> null;
            case TabletVisitor.Revoked ignored -> refuse(REVOKED);
            case TabletVisitor.Ended ignored -> refuse(ENDED);
            case TabletVisitor.NotEnrolled ignored -> refuse(NOT_ENROLLED);
        };
    }

    /** Says the time by itself: an answer that is given here does not come by the response's filter. */
    private HttpResponse<?> refuse(Refused refused) {
        return Problem.response(HttpStatus.UNAUTHORIZED, refused.code(), refused)
                .header(TIME, clock.instant().toString());
    }

    @ResponseFilter
    void time(MutableHttpResponse<?> response) {
        response.header(TIME, clock.instant().toString());
    }

    /** Before Micronaut Security, which would refuse in words that say less. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.before();
    }
}
