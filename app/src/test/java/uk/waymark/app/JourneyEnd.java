package uk.waymark.app;

import static uk.waymark.app.JourneyCast.Who.GOVERNOR;
import static uk.waymark.app.JourneyCast.Who.LEAD;
import static uk.waymark.app.JourneyCast.Who.MANAGER;
import static uk.waymark.app.JourneyCast.Who.TUTOR;
import static uk.waymark.app.JourneyReferral.END;

import java.time.LocalDate;

/** By hand, towards the end and beyond: the last meeting, how ready the pupil is, handing over, the outcome and where the pupil went. */
final class JourneyEnd {
    static final LocalDate MEETING = END.minusDays(8);

    private final JourneyCast cast;

    JourneyEnd(JourneyCast cast) {
        this.cast = cast;
    }

    private Hands page(String title) {
        return cast.hands(LEAD)
                .open("/school/placements/" + cast.placement().value())
                .follow(title);
    }

    void theLastMeetingIsPlannedAndTheParentInvited() {
        page("Meetings and reviews")
                .ask("Plan a meeting")
                .choose("What for", "End-of-placement meeting")
                .date("Day", MEETING)
                .write("Where, or the link online", "The library")
                .write("What it is for", "What comes next")
                .done("Plan it");
        cast.hands(LEAD)
                .ask("Invite the parents: End-of-placement meeting, Thu 11 Mar")
                .done("Invite");
        cast.hands(LEAD).sees("Invited: " + JourneyCast.PARENT).looks("meeting");
    }

    void theParentSaysThatTheyCome() {
        var telephone = cast.home();
        telephone.sees("Meeting at the end").press("I will come");
        telephone.sees("You have said that you will come.").looks("family-meeting");
        telephone.close();
    }

    void theLastMeetingIsRecorded() {
        page("Meetings and reviews")
                .ask("Record it: End-of-placement meeting, Thu 11 Mar")
                .write("Who was there", "Robin, Aled and Moss")
                .choose("Decision", "It ends")
                .write("What was decided, and why", "Merle is ready.")
                .write("Who does what by when", "Aled meets Merle at the gate on Monday.")
                .done("Record it");
        cast.hands(LEAD).sees("Merle is ready.");
    }

    void theLeadJudgesHowReadyThePupilIs() {
        page("Return and next step")
                .ask("Say how ready the pupil is")
                .write("What you have seen that shows it", "Nine of ten for five weeks")
                .done("Save");
        cast.hands(LEAD).sees("Nine of ten for five weeks");
    }

    void theProviderHandsOver() {
        cast.hands(MANAGER)
                .open("/provider/pupils")
                .follow("Merle W")
                .follow("Return and next step")
                .ask("We have handed over work and records")
                .write("What you handed over, and to whom", "The folder, to Aled.")
                .done("Save");
        cast.hands(MANAGER).sees("The folder, to Aled.").looks("handed-over");
    }

    void theLeadEndsItWithItsOutcome() {
        page("Ending and destination")
                .ask("End it, with its outcome")
                .choose("Why it ends", "The pupil is ready for the next step")
                .choose("Reached what it was for", "Yes")
                .date("Last day", END)
                .write("How it went, in your own words", "Back in lessons, and glad of it")
                .done("End it");
        cast.hands(LEAD).sees("Back in lessons, and glad of it").looks("ending");
    }

    void theDestinationIsOnRecord() {
        page("Ending and destination")
                .ask("Record a destination")
                .choose("Where the pupil is", "The usual school, full time")
                .write("What you know, and from whom", "Full time, says the head of year")
                .done("Save");
        cast.hands(LEAD).sees("The usual school, full time").picture("destination");
    }

    void theProviderSeesThePupilNoLonger() {
        cast.hands(TUTOR).open("/provider/pupils").sees("No school has placed a pupil with you at the moment.");
    }

    void theGovernorSeesWhereItLedWithoutAName() {
        cast.hands(GOVERNOR)
                .open("/school/destinations")
                .sees("The usual school, full time")
                .seesNot("Merle")
                .picture("governor");
    }
}
