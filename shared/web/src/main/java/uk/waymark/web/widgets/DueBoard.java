package uk.waymark.web.widgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.access.Side;
import uk.waymark.obligations.Board;
import uk.waymark.obligations.DueItem;
import uk.waymark.web.Words;

/** What is due in groups, the most pressing first, each with its next action: open, postpone, give to somebody, say that it is done. */
public final class DueBoard extends Div {
    /** How many of those that have time are shown before the rest is folded. */
    private static final int LATER_OPEN = 12;

    private final Side portal;
    private final transient Optional<DueActions> actions;

    /** @param actions what may be done; empty where others have to do it */
    public DueBoard(Side portal, Board board, String empty, Optional<DueActions> actions) {
        this.portal = portal;
        this.actions = actions;
        if (board.isEmpty()) {
            add(new Empty(empty));
            return;
        }
        group("Late", board.late(), board.late().size());
        group("Today", board.today(), board.today().size());
        group("This week", board.week(), board.week().size());
        later(board.later());
        if (board.more()) {
            add(new Paragraph("There is more than is shown. It appears as these are done."));
        }
    }

    private void group(String name, List<DueItem> items, int many) {
        if (items.isEmpty()) {
            return;
        }
        add(new H2(name + ": " + many), rows(items));
    }

    /** Only the next of them are open to be read at once: where many pupils are placed, every one has a look again in some weeks. */
    private void later(List<DueItem> items) {
        var open = items.size() > LATER_OPEN + 3 ? items.subList(0, LATER_OPEN) : items;
        group("Later", open, items.size());
        var folded = items.subList(open.size(), items.size());
        if (!folded.isEmpty()) {
            add(new Details(
                    folded.size() + " more, the next due "
                            + Words.day(folded.getFirst().dueOn()),
                    rows(folded)));
        }
    }

    private Rows rows(List<DueItem> items) {
        var rows = new Rows();
        items.forEach(item -> rows.row(lines(item), status(item), actions(item)));
        return rows;
    }

    private static Stream<String> lines(DueItem item) {
        return Stream.of(
                        Optional.of(item.kind().words() + ": " + item.about()),
                        Optional.of("Due " + day(item) + ". " + item.reason()),
                        Optional.of(item.holder()
                                + item.delegate()
                                        .map(name -> ", given to " + name)
                                        .orElse("")),
                        item.postponed().map(why -> "Postponed from " + Words.day(item.ruledOn()) + ": " + why),
                        Optional.of(item.kind().whenLate()).filter(words -> item.late() && !words.isBlank()))
                .flatMap(Optional::stream);
    }

    private static String day(DueItem item) {
        return Words.day(item.dueOn())
                + item.dueAt().map(at -> ", " + Words.time(at)).orElse("");
    }

    private static Span status(DueItem item) {
        return item.late() ? Status.OVERDUE.chip("Late") : Status.TO_DO.chip();
    }

    private Div actions(DueItem item) {
        var all = new Div();
        all.addClassName("actions");
        if (!item.path().isEmpty()) {
            all.add(open(portal, item, "Open"));
        }
        actions.ifPresent(may -> {
            if (item.mayBeSaidDone()) {
                all.add(button("Done", item, () -> may.done(item)));
            }
            if (item.mayPostpone()) {
                all.add(button("Postpone", item, () -> may.postpone(item)));
            }
            if (item.mayDelegate()) {
                all.add(button("Give to somebody", item, () -> may.delegate(item)));
            }
            all.add(button("What happened", item, () -> may.history(item)));
        });
        return all;
    }

    /** The way to where it is done, in the portal of whoever owes it. */
    static Anchor open(Side portal, DueItem item, String words) {
        var elsewhere = item.side().filter(side -> side != portal);
        var link = new Anchor(
                elsewhere
                                .map(side -> side == Side.PROVIDER ? "/provider/" : "/school/")
                                .orElse("")
                        + item.path(),
                words);
        link.setRouterIgnore(elsewhere.isPresent());
        link.addClassName("take");
        link.setAriaLabel(words + ": " + item.kind().words() + ", " + item.about());
        return link;
    }

    private static Component button(String words, DueItem item, Runnable action) {
        var button = new Button(words, event -> action.run());
        button.setAriaLabel(words + ": " + item.kind().words() + ", " + item.about());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
