package uk.waymark.school.referrals;

import com.vaadin.flow.component.Component;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import uk.waymark.organisations.Directory;
import uk.waymark.referrals.PlacedFrom;
import uk.waymark.referrals.ReferralDecisions;
import uk.waymark.referrals.ReferralFile;
import uk.waymark.referrals.choice.Candidates;
import uk.waymark.referrals.choice.Visits;
import uk.waymark.referrals.onsite.Premises;
import uk.waymark.referrals.voices.Voices;
import uk.waymark.web.guard.CurrentPerson;

/** Makes the parts of a referral's page. */
@Prototype
class ReferralPanels {
    private final Voices voices;
    private final Candidates candidates;
    private final Visits visits;
    private final ReferralDecisions decisions;
    private final PlacedFrom placed;
    private final Premises premises;
    private final Directory directory;
    private final CurrentPerson person;
    private final Clock clock;

    ReferralPanels(
            Voices voices,
            Candidates candidates,
            Visits visits,
            ReferralDecisions decisions,
            PlacedFrom placed,
            Premises premises,
            Directory directory,
            CurrentPerson person,
            Clock clock) {
        this.voices = voices;
        this.candidates = candidates;
        this.visits = visits;
        this.decisions = decisions;
        this.placed = placed;
        this.premises = premises;
        this.directory = directory;
        this.person = person;
        this.clock = clock;
    }

    Component voices(ReferralFile file, Runnable again) {
        return new VoicesPanel(voices, person, clock, file, again);
    }

    Component candidates(ReferralFile file, Runnable again) {
        return new CandidatesPanel(candidates, person, file, again);
    }

    Component visits(ReferralFile file, Runnable again) {
        return new VisitsPanel(visits, person, clock, file, again);
    }

    Component decision(ReferralFile file, Runnable again) {
        return file.referral().stage().isOpen()
                ? new DecisionPanel(
                        decisions, new PlaceChoice(candidates, premises, directory, person), person, file, again)
                : new DecidedPanel(voices, placed, person, clock, file, again);
    }
}
