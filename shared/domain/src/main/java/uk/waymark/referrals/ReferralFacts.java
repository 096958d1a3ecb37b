package uk.waymark.referrals;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import uk.waymark.calendar.Session;
import uk.waymark.families.Families;
import uk.waymark.forms.Fillings;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ReferralId;
import uk.waymark.ids.SchoolId;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.referrals.voices.Answers;
import uk.waymark.referrals.voices.ParentsWord;
import uk.waymark.referrals.voices.VoiceList;
import uk.waymark.settings.Values;

/** A referral's facts for the other rules: the legal basis, the aim, what was intended. A door has to have narrowed who asks. */
@Singleton
public class ReferralFacts {
    private final ReferralRows rows;
    private final DecisionRows decisions;
    private final Fillings fillings;
    private final VoiceList voices;
    private final Families families;
    private final PlacementFacts placements;
    private final ReferralLook look;

    ReferralFacts(
            ReferralRows rows,
            DecisionRows decisions,
            Fillings fillings,
            VoiceList voices,
            Families families,
            PlacementFacts placements,
            ReferralLook look) {
        this.rows = rows;
        this.decisions = decisions;
        this.fillings = fillings;
        this.voices = voices;
        this.families = families;
        this.placements = placements;
        this.look = look;
    }

    public Optional<ReferralFact> of(ReferralId id) {
        return rows.find(id).map(ReferralRows::referral).map(referral -> {
            var form = new ReferralForm(fillings.read(referral.filling()));
            var decision = decisions.of(id).map(DecisionRows::decision);
            return new ReferralFact(
                    id,
                    referral.pupil(),
                    referral.school(),
                    referral.stage(),
                    form.basis(),
                    form.aim(),
                    form.grounds(),
                    form.where(),
                    form.isResident(),
                    form.assessedOn(),
                    decision,
                    decision.map(it -> Session.dateOf(it.at())));
        });
    }

    /** That of the referral from which a placement stems; empty for one that stems from none. */
    public Optional<ReferralFact> ofPlacement(PlacementId placement) {
        return placements.of(placement).flatMap(PlacementFile::referral).flatMap(this::of);
    }

    /** What was said about it so far. */
    public Answers answers(ReferralId id) {
        return new Answers(voices.of(id));
    }

    /** What of the parents' part is missing now, by the settings for this kind of arrangement; empty when nothing is. */
    public Optional<String> parents(ReferralFact fact, Values settings) {
        var wanted = settings.get(
                fact.basis().filter(it -> it == LegalBasis.DIRECTION).isPresent()
                        ? ReferralSettings.PARENTS_DIRECTION
                        : ReferralSettings.PARENTS);
        return ParentsWord.missing(wanted, families.responsible(fact.pupil()), answers(fact.id()));
    }

    /** The placement that a referral has led to. */
    public Optional<PlacementId> placement(ReferralId id) {
        return look.placement(id);
    }

    /** The named accountable officer of the school's placements: its head. Catalogue row ROL-14. */
    public List<String> accountable(SchoolId school) {
        return look.accountable(school);
    }
}
