package uk.waymark.families.news;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.documents.Audience;
import uk.waymark.documents.Content;
import uk.waymark.documents.DocumentClass;
import uk.waymark.documents.DocumentStore;
import uk.waymark.documents.NewDocument;
import uk.waymark.documents.Owner;
import uk.waymark.documents.Stored;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.NewsId;
import uk.waymark.ids.SchoolId;
import uk.waymark.pupils.PupilName;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * News of a school for the families of its placed pupils: published for some days, and taken back with the reason. What is published is
 * never reworded, since somebody has read it; the corrected news is the next one. Catalogue row PAS-09.
 */
@Door
public class SchoolNews {
    private static final Refused NOT_FOUND = new Refused("NOT_FOUND", "There is no such school or news of yours.");

    private final NewsRows rows;
    private final DocumentStore documents;
    private final Trail trail;
    private final Clock clock;

    SchoolNews(NewsRows rows, DocumentStore documents, Trail trail, Clock clock) {
        this.rows = rows;
        this.documents = documents;
        this.trail = trail;
        this.clock = clock;
    }

    /** What a school has published, the latest first, for those who publish there; a hundred at most, in one query. */
    public List<News> of(Actor actor, SchoolId school) {
        return publishes(actor, school)
                ? rows.ofSchool(school).stream().map(SchoolNews::news).toList()
                : List.of();
    }

    /** The placed pupils whose families read nothing on the page, since nobody of them is let in: they need it on paper. One query. */
    public List<PupilName> unreached(Actor actor, SchoolId school) {
        return publishes(actor, school) && actor.schools(Right.SEE_PUPILS).contains(school)
                ? rows.unreached(school, Session.today(clock)).stream()
                        .map(row -> PupilName.of(
                                row.legalForename(),
                                row.legalSurname(),
                                row.preferredForename(),
                                row.preferredSurname()))
                        .toList()
                : List.of();
    }

    /** Keeps a newsletter, for news that names it afterwards. */
    public Stored keep(Actor actor, SchoolId school, String fileName, byte[] content) {
        return publishes(actor, school)
                ? documents.receive(
                        new NewDocument(
                                new Owner.School(school),
                                DocumentClass.NEWSLETTER,
                                "Newsletter for families",
                                fileName,
                                Optional.empty(),
                                Audience.OWNER,
                                Optional.empty()),
                        content,
                        actor.person())
                : new Stored.Not(NOT_FOUND);
    }

    /**
     * Publishes it for some days, the first of them today or later. The same id sent twice is one. Refused without a title, with neither
     * words nor a file, for days that have passed, and with a file that is no newsletter of the school.
     */
    @Transactional
    public Optional<Refused> publish(Actor actor, NewsId id, NewNews news) {
        if (!publishes(actor, news.school())) {
            return Optional.of(NOT_FOUND);
        }
        if (rows.own(id, List.of(news.school())).isPresent()) {
            return Optional.empty();
        }
        var refused = refuse(news);
        if (refused.isPresent()) {
            return refused;
        }
        var added = rows.publish(
                id,
                news.school(),
                news.title(),
                news.words(),
                news.document().orElse(null),
                news.from(),
                news.to(),
                news.byEmail(),
                clock.instant(),
                actor.person());
        if (added > 0) {
            trail.record(actor, Action.NEWS_PUBLISHED, id);
        }
        return Optional.empty();
    }

    private Optional<Refused> refuse(NewNews it) {
        if (it.title().isEmpty() || it.title().length() > 200) {
            return refused("TITLE", "Give it a title of at most 200 characters.");
        }
        if (it.words().length() > 10_000
                || it.words().isEmpty() && it.document().isEmpty()) {
            return refused("NEWS", "Write the news in at most 10,000 characters, or add the newsletter as a file.");
        }
        if (it.from().isBefore(Session.today(clock))
                || it.to().isBefore(it.from())
                || it.to().isAfter(it.from().plusYears(1))) {
            return refused(
                    "DATES", "Show it from today or a later day on, until a day within a year of the first one.");
        }
        return it.document()
                        .filter(document -> !isNewsletter(document, it.school()))
                        .isPresent()
                ? refused("FILE", "This file is no newsletter of your school. Choose it again.")
                : Optional.empty();
    }

    private boolean isNewsletter(DocumentId id, SchoolId school) {
        return documents
                .find(id)
                .filter(it ->
                        it.kind() == DocumentClass.NEWSLETTER && it.owner().equals(new Owner.School(school)))
                .isPresent();
    }

    /** Takes it back at once, with the reason; families no longer find it. Refused once it is over or was taken back. */
    @Transactional
    public Optional<Refused> withdraw(Actor actor, NewsId id, String reason) {
        var found = rows.own(id, actor.schools(Right.PUBLISH_NEWS)).map(SchoolNews::news);
        if (found.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (reason.isBlank() || reason.length() > 500) {
            return refused("REASON", "Say in at most 500 characters why it is taken back.");
        }
        if (found.get().state(Session.today(clock)) == News.State.OVER
                || rows.end(id, reason.strip(), clock.instant(), actor.person()) == 0) {
            return refused("OVER", "Families no longer see this news, so there is nothing to take back.");
        }
        trail.record(actor, Action.NEWS_WITHDRAWN, id);
        return Optional.empty();
    }

    /** The newsletter that goes with it; that it was opened is in the trail. */
    @Transactional
    public Optional<Content> open(Actor actor, NewsId id) {
        var document =
                rows.own(id, actor.schools(Right.PUBLISH_NEWS)).flatMap(it -> Optional.ofNullable(it.documentId()));
        document.ifPresent(it -> trail.record(actor, Action.DOCUMENT_OPENED, it));
        return document.flatMap(documents::content);
    }

    private static boolean publishes(Actor actor, SchoolId school) {
        return actor.schools(Right.PUBLISH_NEWS).contains(school);
    }

    private static News news(NewsRows.Shown row) {
        return new News(
                row.id(),
                row.school(),
                new NewNews(
                        row.schoolId(),
                        row.title(),
                        row.body(),
                        Optional.ofNullable(row.documentId()),
                        row.shownFrom(),
                        row.shownTo(),
                        row.byEmail()),
                row.publishedAt(),
                row.publisher(),
                Optional.ofNullable(row.told()),
                Optional.ofNullable(row.endedAt())
                        .map(at -> new News.Withdrawn(
                                at,
                                Optional.ofNullable(row.ender()).orElse(""),
                                Optional.ofNullable(row.reason()).orElse(""))));
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}
