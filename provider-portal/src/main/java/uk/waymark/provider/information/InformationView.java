package uk.waymark.provider.information;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.contact.DayArrangements;
import uk.waymark.documents.StoredDocument;
import uk.waymark.exports.ExportFile;
import uk.waymark.ids.Id;
import uk.waymark.information.Item;
import uk.waymark.information.KeyContactNaming;
import uk.waymark.information.NeedsPage;
import uk.waymark.information.NeedsPages;
import uk.waymark.information.Readers;
import uk.waymark.information.ReceivedPacks;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.provider.ProviderFrame;
import uk.waymark.provider.placements.PlacementScreen;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Download;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.NeedsCard;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Status;

/** A tutor, with the pupil at the gate: in ten seconds what helps, what is dangerous and whom to ring; below it what the school sent. */
@Route(value = "pupils/:id/information", layout = ProviderFrame.class)
@Needs(Right.SEE_PLACED_PUPILS)
@Prototype
public class InformationView extends PlacementScreen {
    private final NeedsPages needs;
    private final ReceivedPacks packs;
    private final KeyContactNaming contacts;
    private final DayArrangements arrangements;
    private final CurrentPerson person;
    private final Clock clock;

    InformationView(
            PlacementFiles placements,
            NeedsPages needs,
            ReceivedPacks packs,
            KeyContactNaming contacts,
            DayArrangements arrangements,
            CurrentPerson person,
            Clock clock) {
        super("What you need to know", placements, person);
        this.needs = needs;
        this.packs = packs;
        this.contacts = contacts;
        this.arrangements = arrangements;
        this.person = person;
        this.clock = clock;
    }

    @Override
    protected void show(Div page, PlacementFile placement) {
        needs.atProvider(person.actor(), placement.id())
                .ifPresentOrElse(
                        it -> page.add(new NeedsCard(it.needs()), sign(placement, it)),
                        () -> page.add(new Empty("The school has not written this page yet. Ring "
                                + placement.schoolTelephone() + " if you need to know something now.")));
        page.add(day(placement), new H2("What the school sent"), sent(placement));
        page.add(new H2("Ask the school"), wishes(placement));
        page.add(new H2("Key contact here"), keyContact(placement));
    }

    private Component sign(PlacementFile placement, NeedsPage it) {
        if (it.isReadBy(person.actor().person())) {
            return Status.READ.chip("You have read version " + it.number());
        }
        var read = new Button(
                "I have read this",
                event -> needs.acknowledge(person.actor(), placement.id(), it.id())
                        .ifPresentOrElse(Say::refused, () -> fill(placement)));
        read.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return read;
    }

    /** Meals and the way there; nothing where nothing is arranged. */
    private Div day(PlacementFile placement) {
        var rows = new Rows();
        arrangements
                .atProvider(person.actor(), placement.id())
                .forEach(it -> rows.row(Stream.of(
                                it.arrangement().topic().words() + ": "
                                        + it.arrangement().how().words(),
                                Stream.of(
                                                it.arrangement().who(),
                                                it.arrangement().telephone())
                                        .filter(words -> !words.isEmpty())
                                        .collect(Collectors.joining(", ")),
                                it.arrangement().words(),
                                "From " + Words.day(it.arrangement().from())
                                        + it.arrangement()
                                                .until()
                                                .map(last -> " to " + Words.day(last))
                                                .orElse(""))
                        .filter(words -> !words.isEmpty())));
        return rows.getComponentCount() == 0 ? new Div() : new Div(new H2("Meals and the way there"), rows);
    }

    private Rows sent(PlacementFile placement) {
        var rows = new Rows();
        packs.of(person.actor(), placement.id()).forEach(it -> {
            var row = rows.row(lines(placement, it));
            if (it.isReadBy(person.actor().person())) {
                row.add(Status.READ.chip());
            } else {
                var read = new Button(
                        "I have read this",
                        event -> packs.acknowledge(person.actor(), it.id())
                                .ifPresentOrElse(Say::refused, () -> fill(placement)));
                read.setAriaLabel("I have read this: " + it.kind().words());
                row.add(read);
            }
        });
        return rows.orElse("Nothing for you yet. What the school shares appears here until the placement ends.");
    }

    private Component[] lines(PlacementFile placement, Item it) {
        List<Component> lines = new ArrayList<>();
        lines.add(new Span(it.kind().words()));
        if (!it.words().isEmpty()) {
            var words = new Span(it.words());
            words.addClassName("told");
            lines.add(words);
        }
        it.documents().forEach(document -> lines.add(link(placement, document)));
        lines.add(new Span(it.by() + ", " + it.as().words() + ", " + Words.moment(it.at(), clock)
                + (it.readers() == Readers.EVERYBODY ? "." : ". " + it.readers().words() + ".")));
        return lines.toArray(Component[]::new);
    }

    private Component link(PlacementFile placement, StoredDocument document) {
        var link = new Download(
                "Document, " + document.sizeWords(),
                () -> packs.content(person.actor(), placement.id(), document.id())
                        .map(it -> new ExportFile(document.fileName(), it.mediaType(), it.bytes())));
        link.setAriaLabel("Download " + document.fileName());
        return link;
    }

    private Div wishes(PlacementFile placement) {
        var rows = new Rows();
        packs.wishes(person.actor(), placement.id())
                .forEach(it -> rows.row(
                        Stream.of(it.words(), it.by() + ", " + Words.moment(it.at(), clock)),
                        it.answered() ? Status.IN_ORDER.chip("Answered") : Status.TO_DO.chip("Asked")));
        var ask = new Button("Ask for something", event -> ask(placement));
        return new Div(
                rows.orElse("Is something missing that you need to know? Ask, and the AP lead has it today."), ask);
    }

    private void ask(PlacementFile placement) {
        var id = Id.next();
        var words = new TextArea("What you need to know");
        words.setMaxLength(1_000);
        new AskDialog("Ask the school", words)
                .ask("Ask", () -> packs.ask(person.actor(), id, placement.id(), words.getValue()), () -> {
                    Say.done("Asked. The school's AP lead has it on the board.");
                    fill(placement);
                });
    }

    private Div keyContact(PlacementFile placement) {
        var named = contacts.history(person.actor(), placement.id()).stream()
                .findFirst()
                .filter(KeyContactNaming.Named::there);
        var line = new Div(named.map(it -> new Span(it.name() + ", " + it.telephone()))
                .orElseGet(() -> Status.TO_DO.chip("Nobody is named")));
        line.addClassName("strip");
        if (person.actor().providers(Right.MANAGE_PROVIDER_PEOPLE).contains(placement.provider())) {
            line.add(new Button(
                    named.isPresent() ? "Name somebody else" : "Name the key contact", event -> name(placement)));
        }
        return line;
    }

    private void name(PlacementFile placement) {
        var who = new Select<KeyContactNaming.Candidate>();
        who.setLabel("Who");
        who.setItems(contacts.candidates(person.actor(), placement.id()));
        who.setItemLabelGenerator(KeyContactNaming.Candidate::name);
        var number = new TextField("Telephone");
        number.setMaxLength(30);
        who.addValueChangeListener(event -> Optional.ofNullable(event.getValue())
                .flatMap(KeyContactNaming.Candidate::telephone)
                .ifPresent(number::setValue));
        new AskDialog("The one to speak to about this pupil", who, number)
                .ask(
                        "Name them",
                        () -> who.getOptionalValue()
                                .map(it ->
                                        contacts.name(person.actor(), placement.id(), it.person(), number.getValue()))
                                .orElseGet(() -> Optional.of(new Refused("WHO", "Choose somebody."))),
                        () -> fill(placement));
    }
}
