package uk.waymark.agreements;

import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.families.FamilyNews;
import uk.waymark.families.NewRelease;
import uk.waymark.families.ReleaseKind;
import uk.waymark.families.Releases;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.notices.Kind;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * Tells those who are named in an agreement, in writing, that a pupil's circumstances or support change, and keeps who was told. Either
 * side tells; the provider tells the school, which decides who else has to know. Catalogue rows SLA-46, INF-13, NOT-18.
 */
@Door
public class CircumstanceNews {
    private final AgreementRows agreements;
    private final AgreementReach reach;
    private final Distribution distribution;
    private final Releases releases;
    private final Trail trail;

    CircumstanceNews(
            AgreementRows agreements, AgreementReach reach, Distribution distribution, Releases releases, Trail trail) {
        this.agreements = agreements;
        this.reach = reach;
        this.distribution = distribution;
        this.releases = releases;
        this.trail = trail;
    }

    /** The school tells these parties. Refused without words, and without anybody to tell. */
    @Transactional
    public Optional<Refused> tell(Actor actor, PlacementId placement, String words, Collection<CopyParty> parties) {
        var file = reach.lock(actor, placement).filter(it -> AgreementReach.maySchool(actor, it));
        if (file.isEmpty()) {
            return Optional.of(AgreementReach.NOT_FOUND);
        }
        return parties.isEmpty()
                ? Optional.of(new Refused("NOBODY", "Choose at least one who has to know."))
                : send(actor, file.get(), words, parties);
    }

    /** The provider's people tell the school. */
    @Transactional
    public Optional<Refused> tellSchool(Actor actor, PlacementId placement, String words) {
        return reach.atProvider(actor, placement, Right.SEE_PLACED_PUPILS)
                .filter(it -> PlacementFiles.isAt(actor, Right.WRITE_NOTES, it))
                .map(it -> send(actor, it, words, List.of(CopyParty.SCHOOL)))
                .orElse(Optional.of(AgreementReach.NOT_FOUND));
    }

    private Optional<Refused> send(Actor actor, PlacementFile file, String words, Collection<CopyParty> parties) {
        var text = words.strip();
        if (text.isEmpty() || text.length() > 2_000) {
            return Optional.of(
                    new Refused("WORDS", "Say in at most 2,000 characters what has changed, and from when."));
        }
        if (parties.contains(CopyParty.PARENT)) {
            releases.release(
                    actor,
                    new NewRelease(
                            file.pupil(),
                            Optional.of(file.id()),
                            ReleaseKind.OTHER,
                            Id.next(),
                            "A change that concerns the placement at " + file.providerName(),
                            text,
                            Optional.empty(),
                            Optional.empty()));
        }
        distribution.send(
                new Distribution.Parcel(
                        file,
                        Optional.empty(),
                        Optional.of(text),
                        Optional.empty(),
                        Optional.empty(),
                        Kind.CIRCUMSTANCES_TOLD,
                        FamilyNews.NOTE,
                        others(file),
                        actor),
                EnumSet.copyOf(parties));
        trail.record(actor, Action.CHANGE_TOLD, file.id(), parties.size() + " kinds of people");
        return Optional.empty();
    }

    private List<AgreementDraft.Other> others(PlacementFile file) {
        return agreements.of(file.id()).map(it -> agreements.others(it.id())).orElse(List.of()).stream()
                .map(it -> new AgreementDraft.Other(it.id(), it.name(), it.position(), Optional.ofNullable(it.email())))
                .toList();
    }
}
