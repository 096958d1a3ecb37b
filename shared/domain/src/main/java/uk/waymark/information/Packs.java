package uk.waymark.information;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.calendar.Session;
import uk.waymark.documents.Audience;
import uk.waymark.documents.Channel;
import uk.waymark.documents.Content;
import uk.waymark.documents.DocumentClass;
import uk.waymark.documents.DocumentStore;
import uk.waymark.documents.NewDocument;
import uk.waymark.documents.Owner;
import uk.waymark.documents.Stored;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.PlacementId;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.settings.Settings;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * What the school shares with the provider about a placed pupil, each class by its sender, and what has become of it there. What is
 * confidential is read here by the DSL and whoever shared it. Catalogue rows INF-01 to INF-10, CX-19, ROL-28, ROL-29.
 */
@Door
public class Packs {
    private static final Refused NOT_FOUND =
            new Refused("NOT_FOUND", "There is no such placement of your school, or nothing about it that you share.");
    private static final int LONGEST = 5_000;

    private final ItemRows rows;
    private final Items items;
    private final PlacementFacts placements;
    private final KeyContacts keyContacts;
    private final DocumentStore documents;
    private final Settings settings;
    private final InformationNews news;
    private final Trail trail;
    private final Clock clock;

    Packs(
            ItemRows rows,
            Items items,
            PlacementFacts placements,
            KeyContacts keyContacts,
            DocumentStore documents,
            Settings settings,
            InformationNews news,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.items = items;
        this.placements = placements;
        this.keyContacts = keyContacts;
        this.documents = documents;
        this.settings = settings;
        this.news = news;
        this.trail = trail;
        this.clock = clock;
    }

    /** For those who share information; empty for everybody else. A fixed number of queries. */
    @Transactional
    public Optional<Pack> of(Actor actor, PlacementId placement) {
        return found(actor, placement).map(file -> {
            trail.record(actor, Action.INFORMATION_READ, placement);
            var all = items.of(placement).stream()
                    .map(it -> mayRead(actor, file, it) ? it : it.hiddenFrom())
                    .toList();
            var mine = EnumSet.noneOf(InformationClass.class);
            var own = settings.of(file.school());
            for (var kind : InformationClass.values()) {
                if (own.get(InformationSettings.sender(kind))
                        .as(actor, file.school())
                        .isPresent()) {
                    mine.add(kind);
                }
            }
            var shared = all.stream().filter(Item::isShared).map(Item::kind).collect(Collectors.toSet());
            var missing = InformationCheck.missing(file, settings.on(file.school(), file.startsOn()), shared);
            return new Pack(all, items.wishes(placement), mine, missing);
        });
    }

    /**
     * Files a document that is to be shared, under a name that names nobody. Not inside a transaction.
     *
     * @param fileName as it is called on the sender's machine; only its ending is kept
     */
    public Stored attach(Actor actor, PlacementId placement, InformationClass kind, String fileName, byte[] content) {
        var file = found(actor, placement);
        if (file.isEmpty() || as(actor, file.get(), kind).isEmpty()) {
            return new Stored.Not(NOT_FOUND);
        }
        var ending = fileName.contains(".") ? fileName.substring(fileName.lastIndexOf('.')) : "";
        return documents.receive(
                new NewDocument(
                        new Owner.Pupil(file.get().pupil()),
                        DocumentClass.PUPIL_INFORMATION,
                        kind.words(),
                        kind.fileName() + ending,
                        Optional.empty(),
                        Audience.OWNER,
                        Optional.empty()),
                content,
                actor.person());
    }

    /**
     * Shares it. The same again counts once.
     *
     * @param id made by whoever shares, so that a second sending is known
     */
    @Transactional
    public ItemOutcome share(Actor actor, UUID id, PlacementId placement, NewItem item) {
        var file = found(actor, placement).flatMap(it -> placements.lock(placement));
        if (file.isEmpty()) {
            return new ItemOutcome.Not(NOT_FOUND);
        }
        if (rows.one(id).filter(it -> it.placementId().equals(placement)).isPresent()) {
            return new ItemOutcome.Shared(id);
        }
        var refused = refuse(actor, file.get(), item);
        if (refused.isPresent()) {
            return new ItemOutcome.Not(refused.get());
        }
        rows.save(new ItemRows.Row(
                id,
                placement,
                item.kind().name(),
                item.words(),
                item.ground().name(),
                item.readers().name(),
                item.weighed(),
                item.request().orElse(null),
                item.replaces().orElse(null),
                clock.instant(),
                actor.person(),
                as(actor, file.get(), item.kind()).orElseThrow().name()));
        item.documents().forEach(document -> {
            rows.addDocument(id, document);
            documents.noteSent(document, file.get().providerName(), Channel.ON_WAYMARK, Optional.of(actor.person()));
        });
        trail.record(actor, Action.INFORMATION_SHARED, placement, item.kind().name() + " " + id);
        news.shared(file.get(), item);
        return new ItemOutcome.Shared(id);
    }

    private Optional<Refused> refuse(Actor actor, PlacementFile file, NewItem item) {
        var sender = settings.of(file.school()).get(InformationSettings.sender(item.kind()));
        if (sender.as(actor, file.school()).isEmpty()) {
            return refused("NOT_THE_SENDER", "At your school this is shared by: " + sender.words() + ". Ask them.");
        }
        if (!file.isOpen(Session.today(clock))) {
            return refused(
                    "ENDED", "The placement has ended, and the provider reads nothing about the pupil any more.");
        }
        if (item.words().isEmpty() && item.documents().isEmpty()) {
            return refused("EMPTY", "Write what the provider should know, or add a document.");
        }
        if (item.words().length() > LONGEST || item.weighed().length() > 2_000) {
            return refused("INVALID", "Write at most 5,000 characters, and 2,000 on why. Add a document for more.");
        }
        return confidentiality(file, item)
                .or(() -> older(file, item))
                .or(() -> question(file, item))
                .or(() -> files(actor, file, item));
    }

    private Optional<Refused> confidentiality(PlacementFile file, NewItem item) {
        if (item.kind().isConfidential() && item.weighed().isEmpty()) {
            return refused(
                    "WEIGH",
                    "This is confidential. Write why the provider needs it, why it is no more than it needs, and whether the"
                            + " family knows.");
        }
        if (item.kind().isConfidential() && item.readers() == Readers.EVERYBODY) {
            return refused("READERS", "This is confidential. Choose the provider's DSL or the pupil's key contact.");
        }
        if (item.readers() == Readers.DSL_ONLY && !news.hasDsl(file)) {
            return refused(
                    "NO_DSL",
                    "Nobody at " + file.providerName() + " is DSL on Waymark, so nobody could read it. Ring them: "
                            + file.siteTelephone() + ".");
        }
        return item.readers() == Readers.KEY_CONTACT
                        && keyContacts.of(file.id()).isEmpty()
                ? refused(
                        "NO_KEY_CONTACT",
                        file.providerName()
                                + " has not named the pupil's key contact. Choose other readers, or ask them.")
                : Optional.empty();
    }

    private Optional<Refused> older(PlacementFile file, NewItem item) {
        return item.replaces().flatMap(id -> {
            var old = rows.one(id).filter(it -> it.placementId().equals(file.id()));
            if (old.isEmpty() || !old.get().kind().equals(item.kind().name())) {
                return Optional.of(NOT_FOUND);
            }
            return old.get().replaced() || old.get().withdrawnAt() != null
                    ? refused("STALE", "Somebody else has changed this in the meantime. Look at it as it is now.")
                    : Optional.empty();
        });
    }

    private Optional<Refused> question(PlacementFile file, NewItem item) {
        return item.request()
                .filter(id ->
                        items.wishes(file.id()).stream().noneMatch(it -> it.id().equals(id)))
                .map(id -> NOT_FOUND);
    }

    /** Only what the sender filed, or what the older version has: an id that was guessed gives nothing away. */
    private Optional<Refused> files(Actor actor, PlacementFile file, NewItem item) {
        var older = item.replaces()
                .map(id -> rows.documents(file.id()).stream()
                        .filter(it -> it.itemId().equals(id))
                        .map(ItemRows.File::documentId)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        var good = documents.all(item.documents()).stream()
                .filter(it -> it.owner().equals(new Owner.Pupil(file.pupil()))
                        && it.kind() == DocumentClass.PUPIL_INFORMATION
                        && (it.uploadedBy().equals(actor.person()) || older.contains(it.id())))
                .count();
        return good == item.documents().size()
                ? Optional.empty()
                : refused("DOCUMENT", "One of the documents is not there. Choose the file again.");
    }

    /** Takes it back, with the reason: the provider does not see it any more. Refused the second time. */
    @Transactional
    public Optional<Refused> withdraw(Actor actor, UUID item, String reason) {
        var file = mine(actor, item);
        if (file.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (reason.isBlank() || reason.length() > 500) {
            return refused("REASON", "Say in at most 500 characters why it is no longer shared.");
        }
        if (rows.withdraw(item, reason.strip(), clock.instant(), actor.person()) == 0) {
            return refused("WITHDRAWN", "This is withdrawn already.");
        }
        trail.record(actor, Action.INFORMATION_WITHDRAWN, file.get().id(), item.toString());
        news.withdrawn(actor, file.get(), item, reason.strip());
        return Optional.empty();
    }

    /**
     * Lets the parents read it too, or puts on record that the authority was told. Catalogue row INF-10.
     *
     * @param words to whom at the authority it went, and how; may be empty for the parents, who read it on the family's page
     */
    @Transactional
    public Optional<Refused> tellAlso(Actor actor, UUID id, Item.Whom whom, String words) {
        var file = mine(actor, id);
        var item = rows.one(id);
        if (file.isEmpty()
                || item.isEmpty()
                || item.get().replaced()
                || item.get().withdrawnAt() != null) {
            return Optional.of(NOT_FOUND);
        }
        var kind = InformationClass.valueOf(item.get().kind());
        if (whom == Item.Whom.PARENTS && kind.isConfidential()) {
            return refused("TALK", "This does not go to the family's page. Talk to the parents, if that is safe.");
        }
        if (whom == Item.Whom.PARENTS
                && !actor.schools(Right.RELEASE_TO_FAMILY).contains(file.get().school())) {
            return refused("NOT_YOURS", "The AP lead or the head lets the family read it. Ask them.");
        }
        if (words.length() > 500 || whom == Item.Whom.AUTHORITY && words.isBlank()) {
            return refused("WORDS", "Write in at most 500 characters who at the authority was told, and how.");
        }
        if (rows.tell(id, whom.name(), words.strip(), clock.instant(), actor.person()) == 0) {
            return refused("TOLD", "They have been told of this already.");
        }
        trail.record(actor, Action.INFORMATION_SHARED, file.get().id(), whom.name() + " " + id);
        if (whom == Item.Whom.PARENTS) {
            news.toParents(actor, file.get(), kind, item.get().words(), id);
        }
        return Optional.empty();
    }

    /** A document of something that the actor may read; that it was opened is written into the trail. */
    @Transactional
    public Optional<Content> content(Actor actor, PlacementId placement, DocumentId document) {
        return found(actor, placement)
                .filter(file -> items.of(placement).stream()
                        .filter(it -> mayRead(actor, file, it))
                        .anyMatch(it -> it.documents().stream()
                                .anyMatch(held -> held.id().equals(document))))
                .flatMap(file -> documents.content(document))
                .map(it -> {
                    trail.record(actor, Action.DOCUMENT_OPENED, document);
                    return it;
                });
    }

    private static boolean mayRead(Actor actor, PlacementFile file, Item item) {
        return !item.kind().isConfidential()
                || actor.schools(Right.HANDLE_CONCERNS).contains(file.school())
                || item.author().equals(actor.person());
    }

    private Optional<PlacementFile> found(Actor actor, PlacementId placement) {
        return placements
                .of(placement)
                .filter(it -> actor.schools(Right.SHARE_INFORMATION).contains(it.school()));
    }

    /** The placement of something that the actor may share. */
    private Optional<PlacementFile> mine(Actor actor, UUID item) {
        return rows.one(item)
                .flatMap(line -> found(actor, line.placementId())
                        .filter(file -> as(actor, file, InformationClass.valueOf(line.kind()))
                                .isPresent()))
                .flatMap(file -> placements.lock(file.id()));
    }

    private Optional<Role> as(Actor actor, PlacementFile file, InformationClass kind) {
        return settings.of(file.school()).get(InformationSettings.sender(kind)).as(actor, file.school());
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}
