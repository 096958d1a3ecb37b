package uk.waymark.referrals;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.forms.Answer;
import uk.waymark.forms.Desks;
import uk.waymark.forms.Filling;
import uk.waymark.forms.Fillings;
import uk.waymark.forms.FormDesk;
import uk.waymark.forms.SaveOutcome;
import uk.waymark.forms.SubmitOutcome;
import uk.waymark.settings.Settings;

/** Makes the desk at which a referral is filled in; submitting is refused where what is written is no alternative provision. */
@Singleton
class ReferralDesks {
    private final Desks desks;
    private final Fillings fillings;
    private final ReferralLook look;
    private final ReferralDuties duties;
    private final Settings settings;

    ReferralDesks(Desks desks, Fillings fillings, ReferralLook look, ReferralDuties duties, Settings settings) {
        this.desks = desks;
        this.fillings = fillings;
        this.look = look;
        this.duties = duties;
        this.settings = settings;
    }

    FormDesk of(Actor actor, Referral referral) {
        if (!fillings.isAuthor(referral.filling(), actor.person())) {
            fillings.addAuthor(referral.filling(), actor.person());
        }
        var desk = desks.of(
                        referral.filling(),
                        actor.person(),
                        () -> look.mayNot(actor.person(), Right.MAKE_REFERRALS, referral.school())
                                .or(() -> ended(referral)))
                .orElseThrow();
        return new Desk(desk, this, referral);
    }

    private Optional<Refused> ended(Referral referral) {
        return look.find(referral.id(), java.util.Set.of(referral.school()))
                .filter(it -> !it.stage().isOpen())
                .map(it -> new Refused(
                        "ENDED",
                        "This referral was " + it.stage().words().toLowerCase(java.util.Locale.UK) + " meanwhile."));
    }

    /** Submitting, and who is told of it, in one transaction. */
    @Transactional
    SubmitOutcome submit(FormDesk desk, Referral referral) {
        var filling = desk.read();
        // Whoever is half way through is told what is not answered, not that a week without hours is too short.
        var refused = filling.progress().missing().isEmpty()
                ? new ReferralForm(filling).refuse(settings.of(referral.school()))
                : Optional.<Refused>empty();
        if (refused.isPresent()) {
            return new SubmitOutcome.Not(refused.get());
        }
        var outcome = desk.submit();
        if (outcome instanceof SubmitOutcome.Submitted) {
            duties.submitted(referral);
        }
        return outcome;
    }

    private record Desk(FormDesk desk, ReferralDesks rules, Referral referral) implements FormDesk {
        @Override
        public Filling read() {
            return desk.read();
        }

        @Override
        public SaveOutcome save(String path, Answer answer, long baseRevision) {
            return desk.save(path, answer, baseRevision);
        }

        @Override
        public SubmitOutcome submit() {
            return rules.submit(desk, referral);
        }
    }
}
