package uk.waymark.web.guard;

import java.util.stream.Stream;
import uk.waymark.access.Actor;

/** Reads the {@link Needs} of a view. */
public final class Doorkeeper {
    private Doorkeeper() {}

    /** Whether this person may open the view. A view that says nothing is shut for everybody. */
    public static boolean opens(Class<?> view, Actor actor) {
        var needs = view.getAnnotation(Needs.class);
        return needs != null
                && (needs.value().length == 0 || Stream.of(needs.value()).anyMatch(actor::may));
    }
}
