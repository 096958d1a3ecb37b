package uk.waymark.web.widgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.waymark.live.Live;
import uk.waymark.live.Topic;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Notice;
import uk.waymark.notices.Notices;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;

/** What the person has been told, the unread first; where each leads to is the portal's own. */
public final class NoticeList extends UnorderedList {
    private final transient Notices notices;
    private final transient CurrentPerson person;
    private final transient Function<Notice, Optional<String>> ways;
    private final transient Clock clock;

    /** @param ways the address in the portal that a notice leads to; empty for one that leads nowhere */
    public NoticeList(
            Notices notices, Live live, CurrentPerson person, Function<Notice, Optional<String>> ways, Clock clock) {
        this.notices = notices;
        this.person = person;
        this.ways = ways;
        this.clock = clock;
        addClassName("rows");
        Follow.topics(this, live, () -> Stream.of(Topic.notices(person.actor().person())), this::refresh);
        refresh();
    }

    private void refresh() {
        removeAll();
        notices.latest(person.actor()).forEach(notice -> add(row(notice)));
        if (getComponentCount() == 0) {
            add(new ListItem(new Empty(
                    "You have no notices. When something needs you, it appears here and you get an e-mail.")));
        }
    }

    private ListItem row(Notice notice) {
        var who = new Div(words(notice), new Span(Words.moment(notice.raisedAt(), clock)));
        who.addClassName("who");
        var row = new ListItem(who);
        row.addClassName("row");
        if (notice.urgent()) {
            row.add((isConcern(notice) ? Status.DANGER : Status.URGENT).chip());
        }
        row.add(notice.readAt().isPresent() ? Status.READ.chip() : Status.WAITING.chip());
        return row;
    }

    private static boolean isConcern(Notice notice) {
        return notice.kind() == Kind.CONCERN_SENT || notice.kind() == Kind.CONCERN_WITHOUT_DSL;
    }

    /** The words are the way to what the notice is about; a concern is read when it is opened, the others when the way is taken. */
    private Component words(Notice notice) {
        var words = notice.kind().words();
        return ways.apply(notice)
                .<Component>map(way -> isConcern(notice) ? new Anchor(way, words) : way(notice, way))
                .orElseGet(() -> new Span(words));
    }

    private Component way(Notice notice, String way) {
        var button = new Button(notice.kind().words(), event -> {
            notices.readOne(person.actor(), notice.id());
            getUI().ifPresent(ui -> ui.navigate(way));
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
