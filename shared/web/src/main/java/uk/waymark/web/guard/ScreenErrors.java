package uk.waymark.web.guard;

import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;

/**
 * What went wrong on a screen is written to the log. A screen that hears news, or is tapped, between its person's signing out and the
 * moment when {@link OpenScreens} shuts it did nothing wrong.
 */
final class ScreenErrors extends DefaultErrorHandler {
    private static final long serialVersionUID = 1;

    @Override
    public void error(ErrorEvent event) {
        if (!signedOut(event.getThrowable())) {
            super.error(event);
        }
    }

    static boolean signedOut(Throwable error) {
        for (var cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SignedOutException) {
                return true;
            }
        }
        return false;
    }
}
