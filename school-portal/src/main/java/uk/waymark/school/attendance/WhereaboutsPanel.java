package uk.waymark.school.attendance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import uk.waymark.access.Right;
import uk.waymark.attendance.Attempt;
import uk.waymark.attendance.Board;
import uk.waymark.attendance.ContactAttempts;
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

/**
 * The board of who is where: what nobody has said is on top, with where the pupil should be, when they were last seen and whom to
 * ring next. Updates by itself.
 */
public final class WhereaboutsPanel extends Section {
    private final transient Whereabouts whereabouts;
    private final transient ContactAttempts contacts;
    private final transient CurrentPerson person;
    private final transient Clock clock;
    private final H2 heading = new H2();
    private final Div board = new Div();
    private transient Session session;

    public WhereaboutsPanel(
            Whereabouts whereabouts, ContactAttempts contacts, Live live, CurrentPerson person, Clock clock) {
        this.whereabouts = whereabouts;
        this.contacts = contacts;
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
        var item = new ListItem(name, chip(card), small(card.provider() + ", " + card.site() + ". " + card.address()));
        item.addClassName("card");
        card.mark().ifPresent(mark -> item.add(by(mark)));
        if (card.group() == Board.Group.NOBODY_HAS_SAID) {
            item.addClassName("unsaid");
            item.add(small(card.seenAt()
                    .map(at -> "Last seen " + Words.moment(at, clock))
                    .orElse("Not seen in the last fortnight")));
        }
        card.rung().ifPresent(rung -> item.add(Status.OVERDUE.chip(rung.words())));
        card.attempts().forEach(attempt -> item.add(small(words(attempt))));
        if (card.needsContact()) {
            item.add(Status.TO_DO.chip("Ring home today"));
        }
        card.next().ifPresent(call -> item.add(ring(call, card)));
        // The daily call goes about those who are there as well: catalogue row ATT-23.
        if (person.actor().may(Right.MAKE_CONTACT)) {
            var write =
                    new Button("Write down a call", event -> CallDialog.open(card, contacts, person, this::refresh));
            if (card.group() == Board.Group.HERE) {
                write.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            }
            write.setAriaLabel("Write down a call about " + card.name());
            item.add(write);
        }
        return item;
    }

    private static Anchor ring(Board.Call call, Board.Card card) {
        var ring =
                new Anchor("tel:" + call.telephone().replace(" ", ""), "Ring " + call.who() + ": " + call.telephone());
        ring.setAriaLabel("Ring " + call.who() + ", " + call.telephone() + ", about " + card.name());
        return ring;
    }

    private String words(Attempt attempt) {
        return Words.moment(attempt.at(), clock) + ", " + attempt.by() + ": "
                + attempt.whom().words().toLowerCase(java.util.Locale.UK) + ", "
                + attempt.result().words().toLowerCase(java.util.Locale.UK)
                + (attempt.said().isEmpty() ? "" : ". " + attempt.said());
    }

    private Paragraph by(CurrentMark mark) {
        return small("Said by " + mark.by() + ", " + Words.moment(mark.capturedAt(), clock));
    }

    private static Paragraph small(String words) {
        var line = new Paragraph(words);
        line.addClassName("small");
        return line;
    }

    private Span chip(Board.Card card) {
        return card.mark()
                .map(MarkChip::of)
                .orElseGet(() -> Status.NOBODY_HAS_SAID.chip("Nobody has said, expected " + Words.time(card.arrives())
                        + ", due by " + Words.time(card.reportBy())));
    }
}
