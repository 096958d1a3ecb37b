package uk.waymark.agreements;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.waymark.agreements.AgreementSettings.Asked;
import uk.waymark.agreements.AgreementSettings.Parents;
import uk.waymark.families.Families;
import uk.waymark.families.FamilyContact;
import uk.waymark.placements.PlacementFile;
import uk.waymark.settings.Settings;
import uk.waymark.signing.Signer;
import uk.waymark.signing.SignerRole;

/** Whose signatures an agreement asks for, by the school's settings. Catalogue row SLA-47. */
@Singleton
class AgreementSigners {
    private final Families families;
    private final Settings settings;

    AgreementSigners(Families families, Settings settings) {
        this.families = families;
        this.settings = settings;
    }

    List<Signer> of(PlacementFile placement, List<AgreementDraft.Other> others) {
        var values = settings.of(placement.school());
        var parents = values.get(AgreementSettings.PARENTS);
        List<Signer> signers = new ArrayList<>();
        for (var parent : families.responsible(placement.pupil())) {
            var first = signers.isEmpty();
            signers.add(parent(parent, parents == Parents.ALL || parents == Parents.FIRST && first));
        }
        var pupil = values.get(AgreementSettings.PUPIL);
        if (pupil != Asked.NOT_ASKED) {
            signers.add(one(SignerRole.PUPIL, placement.name().toUse(), "", pupil == Asked.REQUIRED));
        }
        signers.add(one(SignerRole.SCHOOL, placement.schoolName(), "For the school", true));
        signers.add(one(SignerRole.PROVIDER, placement.providerName(), "For the provider", true));
        others.forEach(it -> signers.add(new Signer(
                SignerRole.OTHER, it.name(), it.position(), Optional.empty(), Optional.empty(), it.email(), false)));
        return signers;
    }

    /** Whether somebody at home has to sign, and nobody there may. */
    boolean lacksParent(PlacementFile placement) {
        return settings.of(placement.school()).get(AgreementSettings.PARENTS) != Parents.ASKED
                && families.responsible(placement.pupil()).isEmpty();
    }

    private static Signer parent(FamilyContact it, boolean required) {
        return new Signer(
                SignerRole.PARENT,
                it.name(),
                it.relation(),
                Optional.of(it.id()),
                it.person(),
                Optional.empty(),
                required);
    }

    private static Signer one(SignerRole role, String name, String position, boolean required) {
        return new Signer(role, name, position, Optional.empty(), Optional.empty(), Optional.empty(), required);
    }
}
