package uk.waymark.school.attendance;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import uk.waymark.attendance.Board;
import uk.waymark.attendance.CurrentMark;
import uk.waymark.attendance.Whereabouts;
import uk.waymark.calendar.Session;
import uk.waymark.live.Live;
import uk.waymark.live.Topic;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Follow;
import uk.waymark.web.widgets.MarkChip;
import uk.waymark.web.widgets.Status;

/** The board of who is where: what nobody has said is on top, with the telephone number beside it. Updates by itself. */
public final class WhereaboutsPanel extends Section {
    private final transient Whereabouts whereabouts;
    private final transient CurrentPerson person;
    private final transient Clock clock;
    private final H2 heading = new H2();
    private final Div board = new Div();
    private transient Session session;

    public WhereaboutsPanel(Whereabouts whereabouts, Live live, CurrentPerson person, Clock clock) {
        this.whereabouts = whereabouts;
        this.person = person;
        this.clock = clock;
        this.session = Session.now(clock);
        board.addClassName("board");
        add(
                heading,
                new SessionSwitch(session.half(), half -> {
                    session = new Session(session.date(), half);
                    refresh();
                }),
                board);
        Follow.topics(
                this, live, () -> whereabouts.schools(person.actor()).stream().map(Topic::whereabouts), this::refresh);
        refresh();
    }

    private void refresh() {
        var now = whereabouts.of(person.actor(), session);
        heading.setText("Where everybody is, " + Words.day(session.date()));
        board.removeAll();
        if (now.cards().isEmpty()) {
            board.add(
                    new Empty(
                            "Nobody is expected at a provider in this session. Pupils appear here on the days of their placements."));
            return;
        }
        for (var group : Board.Group.values()) {
            board.add(group(group, now));
        }
    }

    private Section group(Board.Group group, Board now) {
        var cards = now.in(group);
        var section = new Section(new H2(new Span(group.words() + ": " + cards.size())));
        section.addClassName("group");
        var list = new UnorderedList();
        list.addClassName("cards");
        cards.forEach(card -> list.add(card(card)));
        if (cards.isEmpty()) {
            section.add(
                    new Paragraph(group == Board.Group.NOBODY_HAS_SAID ? "✓ Everybody is accounted for." : "Nobody."));
        } else {
            section.add(list);
        }
        return section;
    }

    private ListItem card(Board.Card card) {
        var name = new Span(card.name());
        name.addClassName("name");
        var where = new Paragraph(card.provider() + ", " + card.site() + ". " + card.address());
        where.addClassName("small");
        var ring = new Anchor("tel:" + card.telephone().replace(" ", ""), "Ring " + card.telephone());
        ring.setAriaLabel("Ring " + card.telephone() + ", " + card.provider() + ", about " + card.name());
        var item = new ListItem(name, chip(card), where, ring);
        item.addClassName("card");
        if (card.group() == Board.Group.NOBODY_HAS_SAID) {
            item.addClassName("unsaid");
        }
        card.mark().ifPresent(mark -> item.add(by(mark)));
        return item;
    }

    private Paragraph by(CurrentMark mark) {
        var by = new Paragraph("Said by " + mark.by() + ", " + Words.moment(mark.capturedAt(), clock));
        by.addClassName("small");
        return by;
    }

    private static Span chip(Board.Card card) {
        return card.mark()
                .map(MarkChip::of)
                .orElseGet(
                        () -> Status.NOBODY_HAS_SAID.chip("Nobody has said, expected " + Words.time(card.arrives())));
    }
}
