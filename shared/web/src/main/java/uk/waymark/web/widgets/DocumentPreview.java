package uk.waymark.web.widgets;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import uk.waymark.access.Actor;
import uk.waymark.documents.Documents;
import uk.waymark.documents.Picture;
import uk.waymark.documents.StoredDocument;

/** The pages of a document as pictures, a few at a time; each is drawn when it comes into sight. */
final class DocumentPreview extends Dialog {
    private static final int AT_ONCE = 10;

    private final Documents documents;
    private final Supplier<Actor> person;
    private final StoredDocument document;
    private final Div pages = new Div();
    private final Button more = new Button("More pages", event -> further());
    private int shown;

    DocumentPreview(Documents documents, Supplier<Actor> person, StoredDocument document) {
        super(document.title());
        this.documents = documents;
        this.person = person;
        this.document = document;
        pages.addClassName("pages");
        // So that the keyboard can move through a long document.
        pages.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "Pages of " + document.title());
        further();
        add(pages, more);
        getFooter().add(new Button("Close", event -> close()));
    }

    private void further() {
        var until = Math.min(document.pages(), shown + AT_ONCE);
        while (shown < until) {
            shown++;
            pages.add(page(shown));
        }
        more.setVisible(shown < document.pages());
    }

    private Image page(int number) {
        var image = new Image(
                DownloadHandler.fromInputStream(event -> documents
                                .page(person.get(), document.id(), number)
                                .map(picture -> response(picture, number))
                                .orElseGet(() -> DownloadResponse.error(404)))
                        .inline(),
                document.pages() == 1
                        ? document.title()
                        : "Page " + number + " of " + document.pages() + " of " + document.title());
        image.getElement().setAttribute("loading", "lazy");
        return image;
    }

    private static DownloadResponse response(Picture picture, int number) {
        return new DownloadResponse(
                new ByteArrayInputStream(picture.bytes()),
                "page-" + number,
                picture.mediaType(),
                picture.bytes().length);
    }
}
