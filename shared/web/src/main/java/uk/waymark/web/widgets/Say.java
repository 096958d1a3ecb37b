package uk.waymark.web.widgets;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import uk.waymark.access.Refused;

/** Tells a person what came of what they did. */
public final class Say {
    private static final int READING_TIME = 5_000;

    private Say() {}

    public static void done(String words) {
        var notification = new Notification(words, READING_TIME, Notification.Position.BOTTOM_CENTER);
        notification.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
        notification.setAssertive(false);
        notification.open();
    }

    /** Why it was not done, and what to do next. */
    public static void refused(Refused refused) {
        var notification = new Notification(refused.message(), 2 * READING_TIME, Notification.Position.MIDDLE);
        notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notification.setAssertive(true);
        notification.open();
    }

    /** A refusal that stays on the page beside what it is about. */
    public static final class Place extends Div {
        public Place() {
            addClassName("refusal");
            getElement().setAttribute("role", "alert");
            setVisible(false);
        }

        public void refused(Refused refused) {
            setText(refused.message());
            setVisible(true);
            // In a long form it would stand below what is seen, and the button would seem to do nothing.
            getElement().executeJs("this.scrollIntoView({block: 'nearest', inline: 'nearest'})");
        }

        public void clear() {
            setVisible(false);
            setText("");
        }
    }
}
