package uk.waymark.information;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.documents.Content;
import uk.waymark.documents.DocumentStore;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.PlacementId;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * What a provider's staff are told about the pupils whom they have: until the last day has passed, then it is gone, with its documents.
 * Each says for themselves that they have read it. Catalogue rows INF-01, INF-02, ROL-28.
 */
@Door
public class ReceivedPacks {
    private static final Refused NOT_FOUND =
            new Refused("NOT_FOUND", "There is nothing like this about a pupil whom you have now.");

    private final ItemRows rows;
    private final Items items;
    private final PlacementFacts placements;
    private final KeyContacts keyContacts;
    private final DocumentStore documents;
    private final AskedDue asked;
    private final Trail trail;
    private final Clock clock;

    ReceivedPacks(
            ItemRows rows,
            Items items,
            PlacementFacts placements,
            KeyContacts keyContacts,
            DocumentStore documents,
            AskedDue asked,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.items = items;
        this.placements = placements;
        this.keyContacts = keyContacts;
        this.documents = documents;
        this.asked = asked;
        this.trail = trail;
        this.clock = clock;
    }

    /** What is shared now and is for the actor, the newest first; that it was looked at is written into the trail. */
    @Transactional
    public List<Item> of(Actor actor, PlacementId placement) {
        var visible = visible(actor, placement);
        if (!visible.isEmpty()) {
            trail.record(actor, Action.INFORMATION_READ, placement);
        }
        return visible;
    }

    private List<Item> visible(Actor actor, PlacementId placement) {
        return open(actor, placement)
                .map(file -> {
                    var contact = keyContacts.of(placement).map(KeyContact::person);
                    return items.of(placement).stream()
                            .filter(Item::isShared)
                            .filter(it -> it.readers().include(actor, file, contact))
                            .toList();
                })
                .orElse(List.of());
    }

    /** What the provider has asked for, the newest first. */
    public List<Wish> wishes(Actor actor, PlacementId placement) {
        return open(actor, placement).isPresent() ? items.wishes(placement) : List.of();
    }

    /** Says that the actor has read it; the second time does nothing more. */
    @Transactional
    public Optional<Refused> acknowledge(Actor actor, UUID item) {
        var line = rows.one(item);
        if (line.isEmpty()
                || visible(actor, line.get().placementId()).stream()
                        .noneMatch(it -> it.id().equals(item))) {
            return Optional.of(NOT_FOUND);
        }
        if (rows.read(item, actor.person(), clock.instant()) > 0) {
            trail.record(actor, Action.INFORMATION_READ, line.get().placementId(), "said so of " + item);
        }
        return Optional.empty();
    }

    /** A document of something that is for the actor; empty once the placement has ended. */
    @Transactional
    public Optional<Content> content(Actor actor, PlacementId placement, DocumentId document) {
        return visible(actor, placement).stream()
                .flatMap(it -> it.documents().stream())
                .filter(it -> it.id().equals(document))
                .findFirst()
                .flatMap(it -> documents.content(document))
                .map(it -> {
                    trail.record(actor, Action.DOCUMENT_OPENED, document);
                    return it;
                });
    }

    /**
     * Asks the school for something. The same question sent twice counts once.
     *
     * @param id made by whoever asks, so that a second sending is known
     */
    @Transactional
    public Optional<Refused> ask(Actor actor, UUID id, PlacementId placement, String words) {
        var file = open(actor, placement);
        if (file.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (words.isBlank() || words.length() > 1_000) {
            return Optional.of(new Refused("WORDS", "Write in at most 1,000 characters what you need to know."));
        }
        if (rows.ask(id, placement, words.strip(), clock.instant(), actor.person()) > 0) {
            asked.asked(file.get(), id, Session.today(clock));
        }
        return Optional.empty();
    }

    private Optional<PlacementFile> open(Actor actor, PlacementId placement) {
        return placements
                .of(placement)
                .filter(it -> it.isOpen(Session.today(clock)))
                .filter(it -> PlacementFiles.isAt(actor, Right.SEE_PLACED_PUPILS, it));
    }
}
