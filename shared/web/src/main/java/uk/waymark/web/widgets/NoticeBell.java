package uk.waymark.web.widgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.stream.Stream;
import uk.waymark.live.Live;
import uk.waymark.live.Topic;
import uk.waymark.notices.Notices;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;

/** How many notices are unread, on every page, within a second of the event. */
public final class NoticeBell extends RouterLink {
    private final transient Notices notices;
    private final transient CurrentPerson person;
    private final Span words = new Span();

    /** @param view the portal's own list of notices */
    public NoticeBell(Class<? extends Component> view, Notices notices, Live live, CurrentPerson person) {
        this.notices = notices;
        this.person = person;
        setRoute(view);
        words.getElement().setAttribute("role", "status");
        words.getElement().setAttribute("aria-live", "assertive");
        add(words);
        Follow.topics(this, live, () -> Stream.of(Topic.notices(person.actor().person())), this::refresh);
        refresh();
    }

    private void refresh() {
        var unread = notices.unread(person.actor());
        words.setText(unread == 0 ? "No new notices" : Words.count(unread, "new notice", "new notices"));
        words.setClassName(unread == 0 ? "chip tone-quiet" : "chip tone-unsaid");
    }
}
