package uk.waymark.school.placements;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import uk.waymark.ids.PupilId;
import uk.waymark.placements.Origin;
import uk.waymark.referrals.Decision;
import uk.waymark.referrals.ReferralFact;
import uk.waymark.school.pupils.PupilScreen;
import uk.waymark.school.referrals.ReferView;
import uk.waymark.school.referrals.ReferralView;
import uk.waymark.web.Words;

/** What a placement stems from: a referral that was agreed to, or that it was running already; without either it explains. */
final class OriginForm extends Div {
    private final transient Optional<ReferralFact> agreed;
    private final Checkbox running = new Checkbox("It was running already");
    private final TextArea why = new TextArea("Since when, and why without a referral");

    OriginForm(Optional<ReferralFact> agreed, PupilId pupil) {
        this.agreed = agreed;
        agreed.ifPresentOrElse(this::referral, () -> without(pupil));
    }

    private void referral(ReferralFact fact) {
        var decision = fact.decision().orElseThrow();
        add(
                new Paragraph("From the referral to which " + decision.by() + " agreed on "
                        + Words.dayAndYear(fact.decidedOn().orElseThrow())
                        + ". Another place, or a longer time, needs another"
                        + " decision."),
                new RouterLink("The referral", ReferralView.class, ReferralView.of(fact.id())));
    }

    private void without(PupilId pupil) {
        why.setMaxLength(500);
        why.setVisible(false);
        running.addValueChangeListener(event -> why.setVisible(event.getValue()));
        add(
                new Paragraph(
                        "A placement stems from a referral that the head has agreed to: open one, or take the way from an"
                                + " agreed one to here. Only a placement that began before today is taken over without."),
                new Paragraph(new RouterLink("This pupil's referrals", ReferView.class, PupilScreen.of(pupil))),
                running,
                why);
    }

    Optional<Decision> decision() {
        return agreed.flatMap(ReferralFact::decision);
    }

    Origin origin() {
        return agreed.<Origin>map(fact -> new Origin.Referral(fact.id()))
                .orElseGet(() -> running.getValue() ? new Origin.TakenOver(why.getValue()) : new Origin.Direct());
    }
}
