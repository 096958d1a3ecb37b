package uk.waymark.school.notices;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.stream.Stream;
import uk.waymark.ids.ConcernId;
import uk.waymark.live.Live;
import uk.waymark.live.Topic;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Notice;
import uk.waymark.notices.Notices;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.safeguarding.ConcernView;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Follow;
import uk.waymark.web.widgets.Screen;
import uk.waymark.web.widgets.Status;

/** Whoever saw the bell opens this: what is new, with the way to it. */
@Route(value = "notices", layout = SchoolFrame.class)
@Needs
@Prototype
public class NoticesView extends Screen {
    private final Notices notices;
    private final CurrentPerson person;
    private final Clock clock;
    private final UnorderedList list = new UnorderedList();

    NoticesView(Notices notices, Live live, CurrentPerson person, Clock clock) {
        super("Notices");
        this.notices = notices;
        this.person = person;
        this.clock = clock;
        list.addClassName("rows");
        add(list);
        Follow.topics(this, live, () -> Stream.of(Topic.notices(person.actor().person())), this::refresh);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        notices.latest(person.actor()).forEach(notice -> list.add(row(notice)));
        if (list.getComponentCount() == 0) {
            list.add(new ListItem(new Empty(
                    "You have no notices. When something needs you, it appears here and you get an e-mail.")));
        }
    }

    private ListItem row(Notice notice) {
        var who = new Div(words(notice), new Span(Words.moment(notice.raisedAt(), clock)));
        who.addClassName("who");
        var row = new ListItem(who);
        row.addClassName("row");
        if (notice.urgent()) {
            row.add(Status.DANGER.chip());
        }
        row.add(notice.readAt().isPresent() ? Status.READ.chip() : Status.WAITING.chip());
        return row;
    }

    private static Component words(Notice notice) {
        if (notice.kind() == Kind.CONCERN_SENT && notice.subject().isPresent()) {
            var link = new RouterLink(
                    notice.kind().words(),
                    ConcernView.class,
                    ConcernView.of(new ConcernId(notice.subject().get())));
            return link;
        }
        return new Span(notice.kind().words());
    }
}
