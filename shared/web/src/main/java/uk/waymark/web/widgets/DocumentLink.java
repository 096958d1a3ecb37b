package uk.waymark.web.widgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import uk.waymark.access.Actor;
import uk.waymark.calendar.Session;
import uk.waymark.documents.Documents;
import uk.waymark.documents.StoredDocument;
import uk.waymark.exports.ExportFile;
import uk.waymark.web.Words;

/** A document on a screen: what it is, until when it holds, a look at its pages, and the file itself. */
public final class DocumentLink extends Div {
    /** For whoever is in front of the screen when it is opened, not when it was drawn. */
    public DocumentLink(Documents documents, Supplier<Actor> person, StoredDocument document, LocalDate today) {
        addClassNames("row", "document");
        var title = new Span(document.title());
        var facts = new Span(document.kind().words() + ", version " + document.version() + ", " + document.sizeWords()
                + ", filed "
                + Words.dayAndYear(document.uploadedAt().atZone(Session.ENGLAND).toLocalDate()));
        var who = new Div(title, facts);
        who.addClassName("who");
        add(who);
        expiry(document, today).ifPresent(this::add);
        add(actions(documents, person, document));
    }

    private static Optional<Component> expiry(StoredDocument document, LocalDate today) {
        return document.expiresOn().map(day -> {
            var words = day.getYear() == today.getYear() ? Words.day(day) : Words.dayAndYear(day);
            return document.isExpired(today) ? Status.OVERDUE.chip("Expired " + words) : new Span("Expires " + words);
        });
    }

    private static Div actions(Documents documents, Supplier<Actor> person, StoredDocument document) {
        List<Component> actions = new ArrayList<>();
        if (document.pages() > 0) {
            var look = new Button("Preview", event -> new DocumentPreview(documents, person, document).open());
            look.setAriaLabel("Preview " + document.title());
            actions.add(look);
        }
        var take = new Download(
                "Download",
                () -> documents
                        .open(person.get(), document.id())
                        .map(it -> new ExportFile(document.fileName(), it.mediaType(), it.bytes())));
        take.setAriaLabel("Download " + document.title() + ", " + document.fileName());
        actions.add(take);
        var what = new Div(actions.toArray(Component[]::new));
        what.addClassName("what");
        return what;
    }
}
