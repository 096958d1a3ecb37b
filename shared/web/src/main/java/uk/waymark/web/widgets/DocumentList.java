package uk.waymark.web.widgets;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import uk.waymark.access.Actor;
import uk.waymark.documents.Documents;
import uk.waymark.documents.StoredDocument;

/** Documents, one below the other. */
public final class DocumentList extends UnorderedList {
    public DocumentList(
            Documents documents, Supplier<Actor> person, List<StoredDocument> all, LocalDate today, String whenEmpty) {
        addClassName("rows");
        all.forEach(document -> add(new ListItem(new DocumentLink(documents, person, document, today))));
        if (all.isEmpty()) {
            add(new ListItem(new Empty(whenEmpty)));
        }
    }
}
