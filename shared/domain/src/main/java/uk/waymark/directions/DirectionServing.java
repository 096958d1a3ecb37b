package uk.waymark.directions;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.authorities.AuthorityNews;
import uk.waymark.authorities.Topic;
import uk.waymark.calendar.DayWords;
import uk.waymark.calendar.Session;
import uk.waymark.documents.Channel;
import uk.waymark.documents.Content;
import uk.waymark.documents.DocumentStore;
import uk.waymark.families.Families;
import uk.waymark.families.FamilyContact;
import uk.waymark.families.FamilyNews;
import uk.waymark.families.NewRelease;
import uk.waymark.families.ReleaseKind;
import uk.waymark.families.Releases;
import uk.waymark.ids.DirectionId;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.Id;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.StartChanged;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * Serves the notice of a direction: to everybody who holds responsibility, and the same to the authority where there is an EHC plan.
 * After the last day for it only with the reason on record. Catalogue rows OSD-05, OSD-06, NOT-02, DL-20, DL-21.
 */
@Door
public class DirectionServing {
    private final DirectionRows rows;
    private final DirectionBook book;
    private final DirectionPaper paper;
    private final DirectionDues dues;
    private final PlacementFacts placements;
    private final Families families;
    private final Releases releases;
    private final AuthorityNews authorities;
    private final DocumentStore documents;
    private final ApplicationEventPublisher<StartChanged> changed;
    private final Trail trail;
    private final Clock clock;

    DirectionServing(
            DirectionRows rows,
            DirectionBook book,
            DirectionPaper paper,
            DirectionDues dues,
            PlacementFacts placements,
            Families families,
            Releases releases,
            AuthorityNews authorities,
            DocumentStore documents,
            ApplicationEventPublisher<StartChanged> changed,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.book = book;
        this.paper = paper;
        this.dues = dues;
        this.placements = placements;
        this.families = families;
        this.releases = releases;
        this.authorities = authorities;
        this.documents = documents;
        this.changed = changed;
        this.trail = trail;
        this.clock = clock;
    }

    private record Case(Direction direction, PlacementFile file) {}

    private Optional<Case> lock(Actor actor, DirectionId id) {
        return rows.find(id)
                .filter(it -> actor.schools(Right.PLACE_PUPILS).contains(it.schoolId()))
                .flatMap(it -> placements.lock(it.placementId()))
                .flatMap(file -> book.find(id).map(direction -> new Case(direction, file)));
    }

    /**
     * Serves it to every parent who can be written to, on the family's own page with the PDF; the others are named.
     *
     * @param late why after the last day; blank where it is in time
     */
    @Transactional
    public ServeOutcome serve(Actor actor, DirectionId id, String late) {
        var found = lock(actor, id);
        var refused = found.isEmpty()
                ? Optional.of(Directions.NOT_FOUND)
                : refuse(found.get().direction(), Session.today(clock), late);
        if (refused.isPresent()) {
            return new ServeOutcome.Not(refused.get());
        }
        var it = found.get();
        var served = it.direction().served().stream()
                .flatMap(one -> one.contact().stream())
                .collect(Collectors.toSet());
        var responsible = families.responsible(it.file().pupil());
        if (responsible.isEmpty()) {
            return new ServeOutcome.Not(
                    new Refused(
                            "NOBODY",
                            "Nobody with parental responsibility is on the pupil's list. Put them on it first, then serve the notice."));
        }
        var open =
                responsible.stream().filter(one -> !served.contains(one.id())).toList();
        var reached = open.stream().filter(FamilyContact::canBeWrittenTo).toList();
        if (!reached.isEmpty()) {
            var document = paper.keep(it.direction(), it.file(), actor.person());
            reached.forEach(one -> {
                add(actor, Id.next(), it, Direction.Whom.PARENT, one, Direction.How.MAIL, document, late);
                documents.noteSent(document, one.name(), Channel.MAIL, Optional.of(actor.person()));
            });
            release(actor, it, document);
            families.tell(it.file().pupil(), FamilyNews.NOTICE_OF_DIRECTION);
            after(actor, it);
        }
        return new ServeOutcome.Served(
                reached.size(),
                open.stream()
                        .filter(one -> !one.canBeWrittenTo())
                        .map(FamilyContact::name)
                        .toList(),
                it.file().hasPlan());
    }

    private void release(Actor actor, Case it, DocumentId document) {
        releases.release(
                actor,
                new NewRelease(
                        it.file().pupil(),
                        Optional.of(it.file().id()),
                        ReleaseKind.NOTICE,
                        it.direction().id().value(),
                        DirectionPaper.TITLE,
                        "This notice tells you where and when your child is required to attend, why, and for how long. Please read"
                                + " the document.\n\nFrom "
                                + DayWords.of(it.direction().text().startsOn()) + " to "
                                + DayWords.of(it.direction().text().endsOn()) + ", at "
                                + it.file().providerName() + ".",
                        Optional.of(document),
                        Optional.empty()));
    }

    private Optional<Refused> refuse(Direction it, LocalDate on, String late) {
        if (it.state() != DirectionState.APPROVED && it.state() != DirectionState.SERVED) {
            return Directions.refused(
                    "NOT_APPROVED",
                    "A notice is served once the direction is approved. Now: "
                            + it.state().words() + ".");
        }
        if (it.approvedOn().filter(day -> on.isBefore(day)).isPresent()) {
            return Directions.refused("BEFORE_APPROVAL", "It was not approved yet on that day.");
        }
        if (on.isAfter(it.text().startsOn())) {
            return Directions.refused(
                    "STARTED", "Its first day has passed. Give this direction up, and write one that begins later.");
        }
        if (late.length() > 500) {
            return Directions.refused("INVALID", "Give the reason in at most 500 characters.");
        }
        return on.isAfter(it.noticeBy()) && late.isBlank()
                ? Directions.refused(
                        "TOO_LATE",
                        "The notice should have been served by " + DayWords.of(it.noticeBy())
                                + ". Choose a later first day, or write why it could not be.")
                : Optional.empty();
    }

    /**
     * Writes down that the notice was served on paper, or to the authority. The same sent twice counts once.
     *
     * @param id made by whoever sends it, so that a second sending is known
     * @param contact the parent; empty for the authority and the pupil
     */
    @Transactional
    public Optional<Refused> servedOtherwise(
            Actor actor,
            UUID id,
            DirectionId direction,
            Direction.Whom whom,
            Optional<FamilyContactId> contact,
            String name,
            Direction.How how,
            LocalDate on,
            String late) {
        var found = lock(actor, direction);
        if (found.isEmpty()) {
            return Optional.of(Directions.NOT_FOUND);
        }
        var it = found.get();
        if (on.isAfter(Session.today(clock))) {
            return Directions.refused("IN_THE_FUTURE", "This day has not come yet.");
        }
        var refused = refuse(it.direction(), on, whom == Direction.Whom.AUTHORITY && late.isBlank() ? "-" : late);
        if (refused.isPresent()) {
            return refused;
        }
        var parent = contact.flatMap(one -> families.responsible(it.file().pupil()).stream()
                .filter(each -> each.id().equals(one))
                .findFirst());
        if (whom == Direction.Whom.PARENT && parent.isEmpty()) {
            return Directions.refused(
                    "NOT_RESPONSIBLE", "This person holds no parental responsibility now, and is not served.");
        }
        var who = parent.map(FamilyContact::name).orElse(name.strip());
        if (who.isEmpty() || who.length() > 200) {
            return Directions.refused("NAME", "Write who got it.");
        }
        var document = paper.keep(it.direction(), it.file(), actor.person());
        var added = rows.serve(
                id,
                direction,
                whom.name(),
                who,
                parent.map(FamilyContact::id).orElse(null),
                how.name(),
                on,
                late.isBlank() ? null : late.strip(),
                document,
                paper.version(it.file(), on),
                clock.instant(),
                actor.person());
        if (added > 0) {
            documents.noteSent(document, who, channel(how), Optional.of(actor.person()));
            if (whom == Direction.Whom.PARENT) {
                release(actor, it, document);
                after(actor, it);
            } else {
                trail.record(actor, Action.DIRECTION_SERVED, direction, whom.name());
            }
            if (whom == Direction.Whom.AUTHORITY) {
                authorities.told(it.file().pupil(), Optional.of(it.file().id()), Topic.DIRECTION, who);
            }
        }
        return Optional.empty();
    }

    private static Channel channel(Direction.How how) {
        return switch (how) {
            case MAIL -> Channel.MAIL;
            case POST -> Channel.POST;
            case BY_HAND -> Channel.BY_HAND;
            case SECURE -> Channel.ON_WAYMARK;
        };
    }

    private void add(
            Actor actor,
            UUID id,
            Case it,
            Direction.Whom whom,
            FamilyContact contact,
            Direction.How how,
            DocumentId document,
            String late) {
        var today = Session.today(clock);
        rows.serve(
                id,
                it.direction().id(),
                whom.name(),
                contact.name(),
                contact.id(),
                how.name(),
                today,
                today.isAfter(it.direction().noticeBy()) ? late.strip() : null,
                document,
                paper.version(it.file(), today),
                clock.instant(),
                actor.person());
    }

    private void after(Actor actor, Case it) {
        trail.record(actor, Action.DIRECTION_SERVED, it.direction().id());
        if (it.direction().state() == DirectionState.APPROVED) {
            dues.served(it.direction(), it.file());
            authorities.tell(it.file().pupil(), Optional.of(it.file().id()), Topic.DIRECTION);
        }
        changed.publishEvent(new StartChanged(it.file().id()));
    }

    /** The notice as a PDF, to print or to hand over; opening it is written into the trail. */
    @Transactional
    public Optional<byte[]> notice(Actor actor, DirectionId id) {
        var found = rows.find(id)
                .filter(it -> actor.schools(Right.SEE_PUPILS).contains(it.schoolId()))
                .flatMap(it -> placements.of(it.placementId()))
                .flatMap(file -> book.find(id).map(direction -> new Case(direction, file)));
        found.ifPresent(it -> trail.record(actor, Action.DOCUMENT_OPENED, id, "notice of direction"));
        return found.map(it -> it.direction().served().stream()
                .map(Direction.Served::document)
                .findFirst()
                .flatMap(documents::content)
                .map(Content::bytes)
                .orElseGet(() -> paper.bytes(it.direction(), it.file())));
    }
}
