package uk.waymark.families.news;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.documents.Content;
import uk.waymark.documents.DocumentStore;
import uk.waymark.ids.NewsId;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * A school's news as families read it: those of whose own child the school says at this moment that it learns elsewhere. Everybody else,
 * and everybody after the last day, finds nothing. Catalogue row PAS-09.
 */
@Door
public class NewsAtHome {
    private final NewsRows rows;
    private final DocumentStore documents;
    private final Trail trail;
    private final Clock clock;

    NewsAtHome(NewsRows rows, DocumentStore documents, Trail trail, Clock clock) {
        this.rows = rows;
        this.documents = documents;
        this.trail = trail;
        this.clock = clock;
    }

    /** What can be read today, the latest first; twenty at most, in one query for all children. */
    public List<FamilyNewsItem> of(Actor actor) {
        var own = actor.children(Right.SEE_OWN_CHILD);
        return own.isEmpty()
                ? List.of()
                : rows.readable(own, Session.today(clock)).stream()
                        .map(NewsAtHome::item)
                        .toList();
    }

    /** One of them, and that it was read. */
    @Transactional
    public Optional<FamilyNewsItem> read(Actor actor, NewsId id) {
        var found = find(actor, id);
        found.ifPresent(it -> trail.record(actor, Action.FAMILY_LOOKED, id));
        return found.map(NewsAtHome::item);
    }

    /** The newsletter that goes with it; that it was opened is in the trail. */
    @Transactional
    public Optional<Content> document(Actor actor, NewsId id) {
        var document = find(actor, id).flatMap(it -> Optional.ofNullable(it.documentId()));
        document.ifPresent(it -> trail.record(actor, Action.DOCUMENT_OPENED, it));
        return document.flatMap(documents::content);
    }

    private Optional<NewsRows.Shown> find(Actor actor, NewsId id) {
        var own = actor.children(Right.SEE_OWN_CHILD);
        return own.isEmpty() ? Optional.empty() : rows.one(id, own, Session.today(clock));
    }

    private static FamilyNewsItem item(NewsRows.Shown row) {
        return new FamilyNewsItem(
                row.id(), row.school(), row.title(), row.body(), row.documentId() != null, row.shownFrom());
    }
}
