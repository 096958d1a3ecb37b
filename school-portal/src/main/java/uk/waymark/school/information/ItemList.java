package uk.waymark.school.information;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.calendar.Session;
import uk.waymark.documents.StoredDocument;
import uk.waymark.exports.ExportFile;
import uk.waymark.information.InformationClass;
import uk.waymark.information.Item;
import uk.waymark.information.Pack;
import uk.waymark.information.Packs;
import uk.waymark.placements.PlacementFile;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.Download;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Status;

/** The rows of a pack: what is missing, what was asked for, what is shared, and what no longer is. */
final class ItemList {
    private final Packs packs;
    private final ShareDialogs dialogs;
    private final CurrentPerson person;
    private final PlacementFile placement;
    private final Pack pack;
    private final Clock clock;

    ItemList(Packs packs, ShareDialogs dialogs, CurrentPerson person, PlacementFile placement, Pack pack, Clock clock) {
        this.packs = packs;
        this.dialogs = dialogs;
        this.person = person;
        this.placement = placement;
        this.pack = pack;
        this.clock = clock;
    }

    Rows missing() {
        var rows = new Rows();
        for (var kind : pack.missing()) {
            var row = rows.row(Stream.of(kind.words(), kind.help()), Status.MISSING.chip("Not shared yet"));
            if (isMine(kind)) {
                row.add(button("Write it", "Share: " + kind.words(), () -> dialogs.share(kind)));
            }
        }
        return rows;
    }

    Rows wishes() {
        var rows = new Rows();
        pack.wishes().forEach(wish -> {
            var row = rows.row(
                    new Component[] {
                        new Span("The provider asks"),
                        told(wish.words()),
                        new Span(wish.by() + ", " + Words.moment(wish.at(), clock))
                    },
                    wish.answered() ? Status.IN_ORDER.chip("Answered") : Status.TO_DO.chip("Waits for an answer"));
            if (!wish.answered() && placement.isOpen(Session.today(clock))) {
                row.add(button("Answer", "Answer: " + wish.words(), () -> dialogs.answer(wish)));
            }
        });
        return rows;
    }

    Rows current() {
        var rows = new Rows();
        pack.current().forEach(it -> {
            var row = rows.row(lines(it), read(it));
            if (isMine(it.kind()) && !it.hidden()) {
                row.add(actions(it));
            }
        });
        return rows.orElse("Nothing yet. What you share appears here, with who has read it.");
    }

    Rows past() {
        var rows = new Rows();
        pack.past().forEach(it -> {
            var why = it.withdrawal()
                    .map(gone ->
                            "Withdrawn by " + gone.by() + ", " + Words.moment(gone.at(), clock) + ": " + gone.reason())
                    .orElse("A newer version has taken its place.");
            rows.row(Stream.concat(Stream.of(lines(it)), Stream.of(new Span(why)))
                    .toArray(Component[]::new));
        });
        return rows.orElse("Nothing.");
    }

    private boolean isMine(InformationClass kind) {
        return pack.mine().contains(kind) && placement.isOpen(Session.today(clock));
    }

    private Component[] lines(Item it) {
        List<Component> lines = new ArrayList<>();
        lines.add(new Span(it.kind().words()));
        if (it.hidden()) {
            lines.add(new Span("Confidential: the DSL and whoever shared it read it."));
        } else if (!it.words().isEmpty()) {
            lines.add(told(it.words()));
        }
        it.documents().forEach(document -> lines.add(link(document)));
        lines.add(new Span("Shared by " + it.by() + " (" + it.as().words() + "), " + Words.moment(it.at(), clock) + ". "
                + it.readers().words() + ". " + it.ground().words() + "."));
        if (!it.weighed().isEmpty()) {
            lines.add(new Span("Weighed: " + it.weighed()));
        }
        if (!it.reads().isEmpty()) {
            lines.add(new Span("Read by "
                    + it.reads().stream()
                            .map(read -> read.name() + ", " + Words.moment(read.at(), clock))
                            .collect(Collectors.joining("; "))
                    + "."));
        }
        it.told()
                .forEach(told -> lines.add(new Span(told.whom().words() + " were told too, "
                        + Words.moment(told.at(), clock) + ", by " + told.by()
                        + (told.words().isEmpty() ? "." : ": " + told.words()))));
        return lines.toArray(Component[]::new);
    }

    private Component link(StoredDocument document) {
        var link = new Download(
                "Document, " + document.sizeWords(),
                () -> packs.content(person.actor(), placement.id(), document.id())
                        .map(it -> new ExportFile(document.fileName(), it.mediaType(), it.bytes())));
        link.setAriaLabel("Download " + document.fileName());
        return link;
    }

    private static Span read(Item it) {
        return it.reads().isEmpty()
                ? Status.WAITING.chip("Not read yet")
                : Status.READ.chip("Read by " + it.reads().size());
    }

    private Div actions(Item it) {
        var words = it.kind().words();
        var what = new Div(
                button("New version", "New version: " + words, () -> dialogs.replace(it)),
                button("Take it back", "Withdraw: " + words, () -> dialogs.withdraw(it)));
        for (var whom : Item.Whom.values()) {
            if (it.told().stream().noneMatch(told -> told.whom() == whom)
                    && !(whom == Item.Whom.PARENTS && it.kind().isConfidential())) {
                var label = "Tell " + whom.words().toLowerCase(Locale.UK) + " too";
                what.add(button(label, label + ": " + words, () -> dialogs.tellAlso(it, whom)));
            }
        }
        what.addClassName("what");
        return what;
    }

    private static Span told(String words) {
        var span = new Span(words);
        span.addClassName("told");
        return span;
    }

    private static Button button(String words, String name, Runnable run) {
        var button = new Button(words, event -> run.run());
        button.setAriaLabel(name);
        return button;
    }
}
