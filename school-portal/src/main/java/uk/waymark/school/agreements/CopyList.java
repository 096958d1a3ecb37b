package uk.waymark.school.agreements;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.stream.Stream;
import uk.waymark.agreements.AgreementCopies;
import uk.waymark.agreements.CircumstanceNews;
import uk.waymark.agreements.Copy;
import uk.waymark.agreements.CopyParty;
import uk.waymark.documents.Channel;
import uk.waymark.exports.ExportFile;
import uk.waymark.placements.PlacementFile;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Download;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Status;

/** Who was sent the agreement or told of a change, in which way, and what still has to be printed and handed over. */
@Singleton
class CopyList {
    private final AgreementCopies copies;
    private final CircumstanceNews news;
    private final CurrentPerson person;
    private final Clock clock;

    CopyList(AgreementCopies copies, CircumstanceNews news, CurrentPerson person, Clock clock) {
        this.copies = copies;
        this.news = news;
        this.person = person;
        this.clock = clock;
    }

    Component of(PlacementFile placement, boolean keeps, Runnable again) {
        var box = new Div();
        var rows = new Rows();
        copies.of(person.actor(), placement.id()).forEach(it -> row(rows, placement, it, keeps, again));
        box.add(rows.orElse(
                "When everybody has signed, each of them gets a copy, and it stands here who was sent it when."));
        if (keeps) {
            box.add(new Button("Tell of a change", event -> tell(placement, again)));
        }
        return box;
    }

    private void row(Rows rows, PlacementFile placement, Copy it, boolean keeps, Runnable again) {
        var row = rows.row(
                Stream.of(
                        it.name() + ", " + it.party().words(),
                        it.version()
                                .map(number -> "Version " + number)
                                .orElse("Told: " + it.news().orElse("")),
                        it.went()
                                .map(went -> went.channel().words() + ", " + Words.moment(went.at(), clock))
                                .orElse("To be printed and handed over")),
                it.went().isPresent() ? Status.IN_ORDER.chip("Sent") : Status.TO_DO.chip());
        if (it.went().isEmpty() && keeps) {
            it.document()
                    .ifPresent(document -> row.add(new Download(
                            "Print-out",
                            () -> copies.paper(person.actor(), placement.id(), document)
                                    .map(paper -> new ExportFile(
                                            paper.document().fileName(), paper.mediaType(), paper.bytes())))));
            row.add(button("Handed over", it, Channel.BY_HAND, again), button("Posted", it, Channel.POST, again));
        }
    }

    private Button button(String words, Copy copy, Channel channel, Runnable again) {
        var button = new Button(words, event -> {
            copies.done(person.actor(), copy.id(), channel).ifPresent(Say::refused);
            again.run();
        });
        button.setAriaLabel(words + ": " + copy.name());
        return button;
    }

    private void tell(PlacementFile placement, Runnable again) {
        var words = new TextArea("What has changed, and from when");
        words.setMaxLength(2_000);
        words.setWidthFull();
        var who = new CheckboxGroup<CopyParty>("Who has to know");
        who.setItems(CopyParty.values());
        who.setItemLabelGenerator(CopyParty::words);
        new AskDialog("Tell of a change in circumstances or support", words, who)
                .ask(
                        "Tell them",
                        () -> news.tell(person.actor(), placement.id(), words.getValue(), who.getValue()),
                        () -> {
                            Say.done("They are told. Who was reached, and how, stands in the list.");
                            again.run();
                        });
    }
}
