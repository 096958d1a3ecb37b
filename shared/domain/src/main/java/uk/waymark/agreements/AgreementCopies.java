package uk.waymark.agreements;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.documents.Channel;
import uk.waymark.documents.Content;
import uk.waymark.documents.DocumentStore;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.PlacementId;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * Who was sent the agreement or a change, when and in which way; and the papers themselves. Catalogue rows SLA-48, NOT-12, NOT-17, ROL-25.
 */
@Door
public class AgreementCopies {
    private final CopyRows rows;
    private final AgreementRows agreements;
    private final AgreementReach reach;
    private final DocumentStore documents;
    private final Trail trail;
    private final Clock clock;

    AgreementCopies(
            CopyRows rows,
            AgreementRows agreements,
            AgreementReach reach,
            DocumentStore documents,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.agreements = agreements;
        this.reach = reach;
        this.documents = documents;
        this.trail = trail;
        this.clock = clock;
    }

    /** The latest first, for those who see the school's pupils. */
    public List<Copy> of(Actor actor, PlacementId placement) {
        return reach.atSchool(actor, placement, Right.SEE_PUPILS).isEmpty()
                ? List.of()
                : rows.of(placement).stream().map(Copy::of).toList();
    }

    /** What the provider has been told about the placement, the latest first; copies are the papers themselves. */
    public List<Copy> ofProvider(Actor actor, PlacementId placement) {
        return reach.atProvider(actor, placement, Right.SEE_PLACED_PUPILS).isEmpty()
                ? List.of()
                : rows.of(placement).stream()
                        .map(Copy::of)
                        .filter(it -> it.party() == CopyParty.PROVIDER)
                        .toList();
    }

    /** Puts on record that it was posted or handed over. Refused for one that went already. */
    @Transactional
    public Optional<Refused> done(Actor actor, UUID copy, Channel channel) {
        var line = rows.find(copy)
                .filter(it -> reach.atSchool(actor, it.placementId(), Right.PLACE_PUPILS)
                        .isPresent());
        if (line.isEmpty()) {
            return Optional.of(AgreementReach.NOT_FOUND);
        }
        if (line.get().channel() != null || rows.done(copy, channel.name(), clock.instant(), actor.person()) == 0) {
            return Optional.of(new Refused("WENT", "This went already. Nothing more is needed."));
        }
        Optional.ofNullable(line.get().documentId())
                .ifPresent(it -> documents.noteSent(
                        it, CopyParty.valueOf(line.get().party()).words(), channel, Optional.of(actor.person())));
        trail.record(actor, Action.AGREEMENT_COPIED, line.get().placementId(), channel.name());
        return Optional.empty();
    }

    /** A paper of the placement's agreement, for the school and, while the placement runs, for the provider. */
    @Transactional
    public Optional<Content> paper(Actor actor, PlacementId placement, DocumentId document) {
        var mine = reach.atSchool(actor, placement, Right.SEE_PUPILS)
                .or(() -> reach.atProvider(actor, placement, Right.SEE_PLACED_PUPILS));
        var content = mine.filter(it -> isOf(placement, document)).flatMap(it -> documents.content(document));
        content.ifPresent(it -> trail.record(actor, Action.DOCUMENT_OPENED, document));
        return content;
    }

    private boolean isOf(PlacementId placement, DocumentId document) {
        return agreements.versions(placement).stream()
                .anyMatch(it -> document.equals(it.documentId())
                        || document.equals(it.signedId())
                        || document.equals(it.copyId()));
    }
}
