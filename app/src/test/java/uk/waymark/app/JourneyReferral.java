package uk.waymark.app;

import static uk.waymark.app.JourneyCast.Who.HEAD;
import static uk.waymark.app.JourneyCast.Who.LEAD;

import java.time.LocalDate;
import java.util.Locale;
import uk.waymark.app.JourneyCast.Who;
import uk.waymark.fixtures.FormFiller;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.referrals.Referrals;
import uk.waymark.settings.Preset;

/** By hand, from the school's choice of a policy to the placement: the family's list, the referral, what everybody says, the decision. */
final class JourneyReferral {
    static final LocalDate TODAY = MovableClock.MONDAY;
    static final LocalDate START = TODAY.plusDays(14);
    static final LocalDate END = TODAY.plusWeeks(16).plusDays(4);

    private final JourneyCast cast;

    JourneyReferral(JourneyCast cast) {
        this.cast = cast;
    }

    /** Everything else stays at what the preset says. */
    void theHeadChoosesThePreset(Preset preset) {
        cast.hands(HEAD)
                .open("/school/settings")
                .ask("Change: The preset that the settings start from")
                .radio(preset.words())
                .write("Why?", "It is our policy")
                .done("Decide");
        cast.hands(HEAD).sees(preset.words()).sees("It is our policy").picture("settings");
    }

    private Hands pupil(Who who) {
        return cast.hands(who)
                .open("/school/pupils")
                .write("Name or UPN", cast.surname)
                .follow(cast.surname + ", Merle")
                .sees("Everything about the pupil");
    }

    void theParentIsLetIn() {
        pupil(LEAD)
                .follow("Family")
                .sees("Nobody yet. Add the parents and carers")
                .ask("Add somebody")
                .write("Name", JourneyCast.PARENT)
                .write("How they are related, such as mother or foster carer", "Father")
                .write("Mobile", "07700 900777")
                .write("E-mail address", cast.parentEmail)
                .write("Address", "1 Invented Row, Testham")
                .radio("Holds parental responsibility")
                .done("Add");
        cast.hands(LEAD)
                .press("I have checked the e-mail: " + JourneyCast.PARENT)
                .sees("E-mail checked")
                .press("Let in: " + JourneyCast.PARENT)
                .press("What they see: " + JourneyCast.PARENT);
        cast.hands(LEAD).inDialog().done("Close");
        cast.hands(LEAD).looks("family");
    }

    /** Who is rung when nobody else answers: it is a field of the agreement that only the family's list fills. */
    void anAuntIsOnTheList() {
        pupil(LEAD)
                .follow("Family")
                .ask("Add somebody")
                .write("Name", "Lee Öther-Aunt")
                .write("How they are related, such as mother or foster carer", "Aunt")
                .write("Mobile", "07700 900778")
                .radio("Does not hold parental responsibility")
                .done("Add");
        cast.hands(LEAD).sees("2. Lee Öther-Aunt, Aunt");
    }

    void thePupilsDoctorIsOnTheList() {
        pupil(LEAD)
                .ask("Add somebody")
                .radio("GP")
                .write("Name", "Dr Casey Invented")
                .write("Telephone", "01632 960778")
                .done("Add");
        cast.hands(LEAD).sees("Dr Casey Invented");
    }

    void theLeadOpensTheReferral() {
        pupil(LEAD).follow("Referral").sees("None yet.").press("Open a referral");
        cast.hands(LEAD).sees("What is missing").sees("The form is not submitted");
    }

    /** A few answers of each sort by hand; the others come from a colleague at the same desk, who has the form open too. */
    void theLeadWritesTheForm(String basis, FormFiller others) {
        referral(LEAD)
                .tick("The pupil risks permanent exclusion")
                .radio(basis)
                .radio("Return to mainstream")
                .date("When was the need first spotted?", TODAY.minusWeeks(9))
                .write("What was tried inside the school?", "A mentor, a quiet room, a shorter day.")
                .press("Submit");
        cast.hands(LEAD).sees("not answered yet. Choose one from").looks("referral-form");
        var lead = cast.colleague(LEAD);
        var referrals = cast.bean(Referrals.class);
        var referral = referrals.of(lead, cast.pupil).getFirst().id();
        others.complete(referrals.desk(lead, referral).orElseThrow());
        referral(LEAD).press("Submit");
        cast.hands(LEAD).sees("The form is submitted; it stands at the end of this page.");
    }

    /** Where the school has to assess the needs itself, it says when, and what it found. */
    void theFormNamesTheSchoolsOwnAssessment() {
        referral(LEAD)
                .date("The school's own assessment of needs was done on", TODAY.minusDays(3))
                .write("By whom and what it found", "By the SENCO: reads as at ten.");
        cast.hands(LEAD).sees("1 of 41 answered");
    }

    private Hands referral(Who who) {
        var path =
                cast.bean(Referrals.class).of(cast.colleague(LEAD), cast.pupil).getFirst();
        return cast.hands(who).open("/school/referrals/" + path.id().value());
    }

    void thePlanningMeetingIsHeld() {
        pupil(LEAD)
                .follow("Meetings")
                .ask("Plan a meeting")
                .choose("What for", "Planning meeting with families and agencies")
                .date("Day", TODAY)
                .time("Begins", "08:00")
                .write("Where, or the link online", "The library")
                .write("What it is for", "Where the pupil could go")
                .done("Plan it");
        cast.hands(LEAD)
                .ask("Record it: Planning meeting with families and agencies, Mon 23 Nov")
                .write("Who was there", "Robin, the AP lead, the early-help worker")
                .choose("Decision", "Something else")
                .write("What was decided, and why", "We look at the farm together.")
                .write("Who does what by when", "The AP lead rings the farm today.")
                .done("Record it");
        cast.hands(LEAD).sees("We look at the farm together.").looks("planning-meeting");
    }

    void theLeadComparesProviders() {
        referral(LEAD)
                .ask("Note about " + cast.providerName())
                .write("Distance in km", "7.5")
                .write("Way in minutes", "25")
                .write("Cost in pounds", "85")
                .write("How it fits this pupil", "Animals, small groups")
                .write("Quality", "Good at its last visit")
                .write("Safety", "Gate, two adults")
                .write("Value, and the money that is left", "Within the budget")
                .done("Keep");
        cast.hands(LEAD).sees("Fit: Animals, small groups");
    }

    /** @param missing what the head is told to be missing */
    void theHeadDecidesTooEarly(String missing) {
        agreeing().refused("Agree", missing).press("Cancel");
        cast.hands(HEAD).looks("too-early");
    }

    private Hands agreeing() {
        cast.hands(HEAD)
                .open("/school/referrals")
                .follow(cast.surname + ", Merle")
                .sees("The decision")
                .ask("Agree")
                .choose("Where", cast.providerName())
                .date("First day", START)
                .date("Last day", END);
        return cast.hands(HEAD)
                .inDialog()
                .write("Why this place rather than another", "The nearest that fits")
                .write("Why this is right for the pupil now", "Nothing in school has helped")
                .write("What is to come of it", "Attends, and calmer")
                .write("When and by whom it is reviewed", "Every half-term, by the AP lead")
                .write("Best for the child: safety", "Safe there")
                .write("Best for the child: attainment", "Catches up")
                .write("Best for the child: development", "Grows")
                .write("Best for the child: ambitions", "Wants to work with animals")
                .write("Best for the child: interests", "Likes animals");
    }

    void says(String party, String did, String view) {
        var form = referral(LEAD).ask("Write down what somebody says").choose("Who", party);
        if (party.equals("Parent or carer")) {
            form.choose("Which parent or carer", JourneyCast.PARENT);
        } else {
            form.write(
                    "Name", "Sam " + party.substring(party.lastIndexOf(' ') + 1).toUpperCase(Locale.UK));
        }
        form.choose("What they did", did)
                .write("Their view, in their own sense", view)
                .done("Write it down");
        cast.hands(LEAD).sees(view);
    }

    void theHeadAgrees() {
        referral(LEAD)
                .sees("Nothing. It waits for the head's decision.")
                .sees("The head decides. You see it here, and are told.")
                .hasNo("Agree")
                .looks("referral");
        agreeing().done("Agree");
        cast.hands(HEAD).sees("Nothing in school has helped").looks("decided");
    }

    void theLeadPlacesThePupil() {
        referral(LEAD).press("Place the pupil");
        cast.hands(LEAD).sees("From the referral to which").write("What the pupil does there", "Animal care");
        for (var half : new String[] {"Mornings", "Afternoons"}) {
            for (var day : new String[] {"Mon", "Tue", "Wed", "Thu", "Fri"}) {
                cast.hands(LEAD).within(half).tick(day);
            }
        }
        cast.hands(LEAD).picture("place").press("Place " + cast.pupilName());
        cast.hands(LEAD).sees("Before it begins").looks("start-list");
    }
}
