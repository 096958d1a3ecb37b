package uk.waymark.agreements;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.families.Families;
import uk.waymark.families.FamilyNews;
import uk.waymark.ids.AgreementId;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.notices.Kind;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementPeople;
import uk.waymark.signing.NewSigning;
import uk.waymark.signing.Signer;
import uk.waymark.signing.SigningKind;
import uk.waymark.signing.SigningState;
import uk.waymark.signing.Signings;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * Finishes a version, so that it can be signed and no longer be written; and begins the next one when something has to change, which all
 * sign anew while the old one stays in force and readable. Catalogue rows SLA-45 to SLA-47, SLA-50, SLA-51.
 */
@Door
public class AgreementFinishing {
    private final AgreementRows rows;
    private final AgreementReader reader;
    private final AgreementReach reach;
    private final AgreementSigners signers;
    private final AgreementPaper paper;
    private final AgreementDues dues;
    private final Signings signings;
    private final Families families;
    private final PlacementPeople people;
    private final Trail trail;
    private final Clock clock;

    AgreementFinishing(
            AgreementRows rows,
            AgreementReader reader,
            AgreementReach reach,
            AgreementSigners signers,
            AgreementPaper paper,
            AgreementDues dues,
            Signings signings,
            Families families,
            PlacementPeople people,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.reader = reader;
        this.reach = reach;
        this.signers = signers;
        this.paper = paper;
        this.dues = dues;
        this.signings = signings;
        this.families = families;
        this.people = people;
        this.trail = trail;
        this.clock = clock;
    }

    /** Begins another version, with the reason that everybody reads who signs it. Refused while one is being written. */
    @Transactional
    public Optional<Refused> change(Actor actor, PlacementId placement, String reason) {
        var file = reach.lock(actor, placement).filter(it -> AgreementReach.maySchool(actor, it));
        if (file.isEmpty()) {
            return Optional.of(AgreementReach.NOT_FOUND);
        }
        if (reason.isBlank() || reason.strip().length() > 500) {
            return Optional.of(new Refused("REASON", "Say in at most 500 characters why it changes."));
        }
        var agreement = rows.of(placement);
        var versions = rows.versions(placement);
        if (versions.isEmpty()
                || agreement.isEmpty()
                || reader.writing(agreement.map(AgreementRows.Row::id), versions)
                        .isPresent()) {
            return Optional.of(new Refused("WRITING", "A version is being written already. Change that one."));
        }
        var number = versions.getFirst().number() + 1;
        rows.change(agreement.get().id(), number, reason.strip(), clock.instant(), actor.person());
        trail.record(actor, Action.AGREEMENT_DRAFTED, placement, "version " + number);
        return Optional.empty();
    }

    /** Freezes what is written and sends it to be signed. Refused while something is missing, and when it is finished already. */
    @Transactional
    public Optional<Refused> finish(Actor actor, PlacementId placement) {
        var file = reach.lock(actor, placement).filter(it -> AgreementReach.maySchool(actor, it));
        if (file.isEmpty()) {
            return Optional.of(AgreementReach.NOT_FOUND);
        }
        var draft = reader.draft(file.get());
        var refused = refuse(draft);
        if (refused.isEmpty()) {
            freeze(actor, draft);
        }
        return refused;
    }

    private Optional<Refused> refuse(AgreementDraft draft) {
        if (draft.writing().isEmpty()) {
            return Optional.of(new Refused(
                    "FINISHED",
                    "This version is finished and is being signed, or is signed. To change it, begin another."));
        }
        if (!draft.missing().isEmpty()) {
            return Optional.of(new Refused(
                    "MISSING",
                    "Not finished yet. "
                            + draft.missing().stream()
                                    .map(AgreementDraft.Missing::words)
                                    .limit(5)
                                    .collect(Collectors.joining(" "))
                            + (draft.missing().size() > 5
                                    ? " And " + (draft.missing().size() - 5) + " more, listed above."
                                    : "")));
        }
        return signers.lacksParent(draft.placement())
                ? Optional.of(
                        new Refused(
                                "NO_PARENT",
                                "Nobody at home is on record as holding parental responsibility, and your school's settings ask for a parent's signature. Add them to the pupil's contacts at home."))
                : Optional.empty();
    }

    private void freeze(Actor actor, AgreementDraft draft) {
        var file = draft.placement();
        rows.begin(AgreementId.next(), file.id(), clock.instant(), actor.person());
        var agreement = rows.of(file.id()).orElseThrow().id();
        var number = draft.versions().stream()
                        .findFirst()
                        .map(AgreementDraft.Version::number)
                        .orElse(0)
                + 1;
        Map<AgreementField, String> words = new EnumMap<>(AgreementField.class);
        draft.values().forEach(it -> words.put(it.field(), it.words()));
        var asked = signers.of(file, draft.others());
        var document = paper.keep(new AgreementPaper.Sheet(file, number, words, false), blank(asked), actor.person());
        var text = "Version " + number + ": " + draft.writing().orElse("") + "\n\n" + AgreementText.of(words);
        version(actor, agreement, number, draft, text, document);
        signings.open(
                new NewSigning(
                        SigningKind.PLACEMENT_AGREEMENT,
                        agreement.value(),
                        number,
                        file.school(),
                        file.pupil(),
                        Optional.of(file.id()),
                        "Agreement about a placement at " + file.providerName(),
                        text,
                        AgreementText.DECLARATIONS,
                        Optional.of(document),
                        asked),
                actor.person());
        trail.record(actor, Action.AGREEMENT_SENT, file.id(), "version " + number);
        tell(file, number);
    }

    private static List<SigningState.Line> blank(List<Signer> signers) {
        return signers.stream()
                .map(it -> new SigningState.Line(Id.next(), it, Optional.empty(), Optional.empty()))
                .toList();
    }

    private void version(
            Actor actor, AgreementId agreement, int number, AgreementDraft draft, String text, DocumentId document) {
        UUID id = Id.next();
        rows.addVersion(
                id, agreement, number, draft.writing().orElse(""), text, document, clock.instant(), actor.person());
        draft.values().stream()
                .filter(it -> !it.isEmpty())
                .forEach(it -> rows.addValue(id, it.field().name(), it.value(), it.words()));
    }

    private void tell(PlacementFile file, int number) {
        dues.providerSigns(file, number);
        people.tellProvider(
                file, Set.of(Role.PROVIDER_MANAGER, Role.KEY_CONTACT), Kind.AGREEMENT_TO_SIGN, file.id(), false);
        families.tell(file.pupil(), FamilyNews.AGREEMENT_TO_SIGN);
    }
}
