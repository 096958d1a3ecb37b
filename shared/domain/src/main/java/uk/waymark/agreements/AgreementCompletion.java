package uk.waymark.agreements;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Actors;
import uk.waymark.families.FamilyNews;
import uk.waymark.families.NewRelease;
import uk.waymark.families.ReleaseKind;
import uk.waymark.families.Releases;
import uk.waymark.ids.AgreementId;
import uk.waymark.ids.DocumentId;
import uk.waymark.notices.Kind;
import uk.waymark.placements.PlacementEnded;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.StartChanged;
import uk.waymark.signing.SignatureGiven;
import uk.waymark.signing.SignerRole;
import uk.waymark.signing.SigningCompleted;
import uk.waymark.signing.SigningKind;
import uk.waymark.signing.SigningState;
import uk.waymark.signing.Signings;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * What follows when the last has signed, in the transaction of that signature: the version comes into force, the signed paper is kept,
 * everybody gets a copy, budget and reviews go by it, and the placement may begin. Catalogue rows SLA-37, SLA-38, SLA-44, SLA-48, SLA-50, ROL-25.
 */
@Singleton
class AgreementCompletion {
    private final AgreementRows rows;
    private final AgreementPaper paper;
    private final AgreementDues dues;
    private final Distribution distribution;
    private final AgreedBudget budget;
    private final AgreedReviews reviews;
    private final Releases releases;
    private final Signings signings;
    private final PlacementFacts placements;
    private final Actors actors;
    private final ApplicationEventPublisher<StartChanged> changed;
    private final Trail trail;
    private final Clock clock;

    AgreementCompletion(
            AgreementRows rows,
            AgreementPaper paper,
            AgreementDues dues,
            Distribution distribution,
            AgreedBudget budget,
            AgreedReviews reviews,
            Releases releases,
            Signings signings,
            PlacementFacts placements,
            Actors actors,
            ApplicationEventPublisher<StartChanged> changed,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.paper = paper;
        this.dues = dues;
        this.distribution = distribution;
        this.budget = budget;
        this.reviews = reviews;
        this.releases = releases;
        this.signings = signings;
        this.placements = placements;
        this.actors = actors;
        this.changed = changed;
        this.trail = trail;
        this.clock = clock;
    }

    @EventListener
    void signed(SignatureGiven given) {
        if (given.kind() == SigningKind.PLACEMENT_AGREEMENT && given.role() == SignerRole.PROVIDER) {
            rows.find(new AgreementId(given.subject()))
                    .ifPresent(it -> rows.versions(it.placementId()).stream()
                            .findFirst()
                            .ifPresent(newest -> dues.providerSigned(it.placementId(), newest.number())));
        }
    }

    @EventListener
    void completed(SigningCompleted done) {
        if (done.kind() != SigningKind.PLACEMENT_AGREEMENT) {
            return;
        }
        var agreement = new AgreementId(done.subject());
        rows.version(agreement, done.version())
                .ifPresent(version -> placements.of(version.placementId()).ifPresent(it -> comeIntoForce(it, version)));
    }

    /** Nobody signs for a placement that has ended. */
    @EventListener
    void ended(PlacementEnded ended) {
        rows.of(ended.id())
                .ifPresent(it ->
                        signings.close(SigningKind.PLACEMENT_AGREEMENT, it.id().value(), "The placement has ended."));
    }

    private void comeIntoForce(PlacementFile placement, AgreementRows.Version version) {
        Map<AgreementField, String> words = new EnumMap<>(AgreementField.class);
        rows.values(version.id()).forEach(it -> words.put(AgreementField.valueOf(it.field()), it.words()));
        var lines = signings.of(
                        SigningKind.PLACEMENT_AGREEMENT, version.agreementId().value())
                .map(SigningState::lines)
                .orElse(List.of());
        var by = actors.of(version.finishedBy()).orElse(new Actor(version.finishedBy(), version.by(), List.of()));
        var full = keep(placement, version, words, true, lines);
        var copy = keep(placement, version, words, false, lines);
        rows.complete(version.id(), full, copy, clock.instant());
        trail.record(
                Optional.empty(),
                Action.AGREEMENT_COMPLETED,
                Optional.of(placement.id()),
                "version " + version.number());
        dues.complete(placement.id());
        budget.follow(by, placement);
        reviews.follow(placement);
        release(placement, version, copy, by);
        distribution.send(
                new Distribution.Parcel(
                        placement,
                        Optional.of(version.number()),
                        Optional.empty(),
                        Optional.of(full),
                        Optional.of(copy),
                        Kind.AGREEMENT_SIGNED,
                        FamilyNews.AGREEMENT_COPY,
                        others(version.agreementId()),
                        by),
                EnumSet.allOf(CopyParty.class));
        changed.publishEvent(new StartChanged(placement.id()));
    }

    private DocumentId keep(
            PlacementFile placement,
            AgreementRows.Version version,
            Map<AgreementField, String> words,
            boolean full,
            List<SigningState.Line> lines) {
        return paper.keep(
                new AgreementPaper.Sheet(placement, version.number(), words, full), lines, version.finishedBy());
    }

    private void release(PlacementFile placement, AgreementRows.Version version, DocumentId copy, Actor by) {
        releases.release(
                by,
                new NewRelease(
                        placement.pupil(),
                        Optional.of(placement.id()),
                        ReleaseKind.AGREEMENT,
                        version.agreementId().value(),
                        "Agreement about the placement at " + placement.providerName() + ", version "
                                + version.number(),
                        version.text(),
                        Optional.of(copy),
                        Optional.empty()));
    }

    private List<AgreementDraft.Other> others(AgreementId agreement) {
        return rows.others(agreement).stream()
                .map(it -> new AgreementDraft.Other(it.id(), it.name(), it.position(), Optional.ofNullable(it.email())))
                .toList();
    }
}
