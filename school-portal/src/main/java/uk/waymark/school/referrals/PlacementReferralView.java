package uk.waymark.school.referrals;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import uk.waymark.access.Right;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.referrals.Aim;
import uk.waymark.referrals.LegalBasis;
import uk.waymark.referrals.PlacementOrigins;
import uk.waymark.referrals.ReferralFact;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.placements.PlacementScreen;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;

/** Anybody at the school who asks who answers for a placement, and why the pupil is there. */
@Route(value = "placements/:id/referral", layout = SchoolFrame.class)
@Needs(Right.SEE_PUPILS)
@Prototype
public class PlacementReferralView extends PlacementScreen {
    private final PlacementOrigins origins;
    private final CurrentPerson person;
    private final Clock clock;

    PlacementReferralView(PlacementFiles placements, PlacementOrigins origins, CurrentPerson person, Clock clock) {
        super("Referral and decision", placements, person);
        this.origins = origins;
        this.person = person;
        this.clock = clock;
    }

    @Override
    protected void show(Div page, PlacementFile placement) {
        var officers = origins.accountable(person.actor(), placement.id());
        page.add(
                new H2("Accountable officer"),
                new Paragraph(
                        officers.isEmpty()
                                ? "Your school has no head on Waymark. Its office gives somebody the role, under People."
                                : String.join(", ", officers) + ", headteacher"));
        page.add(new H2("Where it comes from"));
        origins.of(person.actor(), placement.id())
                .ifPresentOrElse(
                        fact -> referral(page, fact),
                        () -> page.add(new Paragraph(placement
                                .takenOver()
                                .map(why -> "Taken over without a referral: " + why)
                                .orElse(
                                        placement.referral().isPresent()
                                                ? "It stems from a referral; what was decided is read by those who refer pupils."
                                                : "It stems from no referral."))));
    }

    private void referral(Div page, ReferralFact fact) {
        page.add(
                new Paragraph(String.join(". ", fact.grounds())),
                new Paragraph(fact.basis().map(LegalBasis::words).orElse("") + ". The aim: "
                        + fact.aim().map(Aim::words).orElse("not said")));
        fact.decision().ifPresent(it -> page.add(DecisionFacts.of(it, clock)));
        page.add(new RouterLink("The referral itself", ReferralView.class, ReferralView.of(fact.id())));
    }
}
