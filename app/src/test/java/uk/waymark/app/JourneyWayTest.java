package uk.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.app.JourneyCast.Who.DSL;
import static uk.waymark.app.JourneyCast.Who.LEAD;
import static uk.waymark.app.JourneyCast.Who.PROVIDER_DSL;
import static uk.waymark.app.JourneyReferral.END;
import static uk.waymark.app.JourneyReferral.START;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.fixtures.FormFiller;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.settings.Preset;

/**
 * Two schools, each with nothing but a preset chosen, take a pupil from the referral to the destination: in a browser, by the hands of
 * those whose part it is, each at the size of what they sit at.
 */
@Tag("browser")
class JourneyWayTest {
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = new Browser();
        // A whole journey on a machine that does other things too is no measure of speed.
        PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
    }

    @AfterAll
    static void close() {
        browser.close();
        PlaywrightAssertions.setDefaultAssertionTimeout(5_000);
    }

    @AfterEach
    void putTheClockBack() {
        RunningWaymark.get().bean(MovableClock.class).set(MovableClock.MONDAY, 9, 5);
    }

    @Test
    @Tag("REF-11")
    @Tag("REF-20")
    @Tag("REF-22")
    @Tag("REF-23")
    @Tag("SLA-44")
    @Tag("SLA-47")
    @Tag("OSD-05")
    @Tag("INF-01")
    @Tag("ILP-11")
    @Tag("TRN-01")
    @Tag("PRG-05")
    @Tag("PRG-08")
    @Tag("TRN-11")
    @Tag("TRN-12")
    @Tag("ROL-24")
    void aTrustsSchoolDirectsAPupilOffSite() {
        try (var cast = new JourneyCast(browser, "001")) {
            var referral = new JourneyReferral(cast);
            cast.step(
                    "the head chooses the preset", () -> referral.theHeadChoosesThePreset(Preset.MULTI_ACADEMY_TRUST));
            cast.step("the parent is let in", referral::theParentIsLetIn);
            cast.step("the doctor is put on the list", referral::thePupilsDoctorIsOnTheList);
            cast.step("the lead opens the referral", referral::theLeadOpensTheReferral);
            cast.step(
                    "the lead writes the form",
                    () -> referral.theLeadWritesTheForm(
                            "The school directs the pupil off site to improve behaviour", new FormFiller()));
            cast.step("the lead compares providers", referral::theLeadComparesProviders);
            cast.step(
                    "the head decides too early",
                    () -> referral.theHeadDecidesTooEarly("Tell each parent with responsibility."));
            cast.step(
                    "the parent is told",
                    () -> referral.says("Parent or carer", "Told", "Would rather have Merle here"));
            cast.step(
                    "the pupil is heard",
                    () -> referral.says("The pupil", "Gave their view", "Wants to be with animals"));
            cast.step("the SENCO is heard", () -> referral.says("SENCO", "Gave their view", "It could help"));
            cast.step("the DSL is heard", () -> referral.says("DSL", "Agreed", "Safe enough with the gate shut"));
            cast.step("the authority is told", () -> referral.says("Local authority", "Told", "Has it on its list"));
            cast.step("the planning meeting is held", referral::thePlanningMeetingIsHeld);
            cast.step("the head agrees", referral::theHeadAgrees);
            cast.step("the lead places the pupil", referral::theLeadPlacesThePupil);

            var start = new JourneyStart(cast);
            cast.step(
                    "what is missing stands on the start list",
                    () -> start.somethingIsMissing(
                            "The pupil's risk assessment",
                            "Objectives with baselines",
                            "The signed agreement",
                            "The notice of direction",
                            "Information for the provider",
                            "The plan for the pupil's return"));
            cast.step("the lead agrees on an objective", start::theLeadAgreesOnAnObjective);
            cast.step("the lead assesses the risk", start::theLeadAssessesTheRisk);
            cast.step(
                    "attainment is shared",
                    () -> start.isShared(LEAD, "Attainment", "Reads as at ten; strong with numbers."));
            cast.step(
                    "reading is shared",
                    () -> start.isShared(LEAD, "Reading and writing", "Reads a page alone, writes a few lines."));
            cast.step(
                    "safeguarding is shared",
                    () -> start.isShared(DSL, "Safeguarding", "Ring the school before anybody else collects."));
            cast.step("the tutor's page is written", start::theTutorsPageIsWritten);
            cast.step("the lead plans the return", start::theLeadPlansTheReturn);
            cast.step("the provider agrees to the return", start::theProviderAgreesToTheReturn);
            cast.step("the lead writes the direction", start::theLeadWritesTheDirection);
            cast.step("the head decides about it", start::theHeadDecidesAboutTheDirection);
            cast.step("the lead serves the notice", start::theLeadServesTheNotice);
            cast.step("the authority's being told is written down", start::theAuthorityIsTold);
            cast.step("an aunt is put on the list", referral::anAuntIsOnTheList);
            cast.step("the provider writes what is its own", start::theProviderWritesWhatIsItsOwn);
            cast.step("the lead writes the rest and finishes", start::theLeadWritesTheRestAndFinishes);
            cast.step("the school signs", start::theSchoolSigns);
            cast.step("the pupil signs beside the lead", start::thePupilSignsBesideTheLead);
            cast.step("the provider signs", start::theProviderSigns);
            cast.step("the parent signs by the link in the mail", start::theParentSignsByTheLinkInTheMail);
            cast.step("everything is in order", start::everythingIsInOrder);

            var days = new JourneyDays(cast);
            var end = new JourneyEnd(cast);
            days.itIs(START, 9, 5);
            cast.step("the tutor reads what helps", days::theTutorReadsWhatHelps);
            cast.step("the provider's DSL reads what is for the DSL", () -> days.reads(PROVIDER_DSL, "Safeguarding"));
            cast.step("the tutor works by the risk assessment", days::theTutorWorksByTheRiskAssessment);
            cast.step("the tutor marks present", days::theTutorMarksPresent);
            cast.step("the parent sees that Merle arrived", days::theParentSeesThatMerleArrived);
            cast.step("the tutor writes a note", days::theTutorWritesANote);
            cast.step(
                    "the praise went straight home",
                    () -> days.theParentReads("Praise from", "Fed the goats before anybody asked."));
            cast.step("the tutor reports", () -> days.theTutorReports("Progress report"));
            cast.step("the lead approves the report", days::theLeadApprovesTheReport);
            cast.step("the lead lets the family read the report", days::theLeadLetsTheFamilyReadIt);
            cast.step(
                    "the parent reads the report",
                    () -> days.theParentReads("Progress report", "Settled, and proud of it."));
            cast.step("the last meeting is planned", end::theLastMeetingIsPlannedAndTheParentInvited);
            cast.step("the parent says that they come", end::theParentSaysThatTheyCome);
            days.itIs(JourneyEnd.MEETING, 14, 0);
            cast.step("the last meeting is recorded", end::theLastMeetingIsRecorded);
            cast.step("the lead judges how ready the pupil is", end::theLeadJudgesHowReadyThePupilIs);
            cast.step("the tutor writes the final report", () -> days.theTutorReports("Final report"));
            cast.step("the lead approves the final report", days::theLeadApprovesTheReport);
            cast.step("the provider hands over", end::theProviderHandsOver);
            days.itIs(END, 14, 0);
            cast.step("the lead ends it with its outcome", end::theLeadEndsItWithItsOutcome);
            days.itIs(END.plusDays(3), 9, 0);
            cast.step("the destination is on record", end::theDestinationIsOnRecord);
            cast.step("the provider sees the pupil no longer", end::theProviderSeesThePupilNoLonger);
            cast.step("the governor sees where it led without a name", end::theGovernorSeesWhereItLedWithoutAName);
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Tag("REF-11")
    @Tag("REF-20")
    @Tag("REF-23")
    @Tag("CX-29")
    @Tag("SLA-44")
    @Tag("SLA-47")
    @Tag("ILP-11")
    @Tag("PRG-05")
    @Tag("PRG-08")
    @Tag("TRN-12")
    void anIndependentSpecialSchoolMakesAPackageOfItsOwn() {
        try (var cast = new JourneyCast(browser, "004")) {
            var referral = new JourneyReferral(cast);
            cast.step(
                    "the head chooses the preset",
                    () -> referral.theHeadChoosesThePreset(Preset.INDEPENDENT_SEN_GROUP));
            cast.step("the parent is let in", referral::theParentIsLetIn);
            cast.step("the lead opens the referral", referral::theLeadOpensTheReferral);
            cast.step("the form names the school's own assessment", referral::theFormNamesTheSchoolsOwnAssessment);
            cast.step(
                    "the lead writes the form",
                    () -> referral.theLeadWritesTheForm(
                            "A personalised package that the school arranges", new FormFiller()));
            cast.step("the lead compares providers", referral::theLeadComparesProviders);
            cast.step(
                    "the head decides too early",
                    () -> referral.theHeadDecidesTooEarly("The authority that places the pupil has to consent"));
            cast.step("the parent is heard", () -> referral.says("Parent or carer", "Gave their view", "Glad of it"));
            cast.step(
                    "the pupil is heard",
                    () -> referral.says("The pupil", "Gave their view", "Wants to be with animals"));
            cast.step("the SENCO is heard", () -> referral.says("SENCO", "Gave their view", "It could help"));
            cast.step("the DSL is heard", () -> referral.says("DSL", "Agreed", "Safe enough with the gate shut"));
            cast.step(
                    "the placing authority consents",
                    () -> referral.says("Placing authority", "Agreed", "Pays for it too"));
            cast.step("the head agrees", referral::theHeadAgrees);
            cast.step("the lead places the pupil", referral::theLeadPlacesThePupil);

            var start = new JourneyStart(cast);
            cast.step(
                    "what is missing stands on the start list",
                    () -> start.somethingIsMissing(
                            "The pupil's risk assessment",
                            "Objectives with baselines",
                            "The signed agreement",
                            "Information for the provider"));
            cast.step("the lead agrees on an objective", start::theLeadAgreesOnAnObjective);
            cast.step("the lead assesses the risk", start::theLeadAssessesTheRisk);
            cast.step(
                    "attainment is shared",
                    () -> start.isShared(LEAD, "Attainment", "Reads as at ten; strong with numbers."));
            cast.step(
                    "reading is shared",
                    () -> start.isShared(LEAD, "Reading and writing", "Reads a page alone, writes a few lines."));
            cast.step("the tutor's page is written", start::theTutorsPageIsWritten);
            cast.step("the lead writes the plan", start::theLeadWritesThePlan);
            cast.step("the provider agrees to the plan", start::theProviderAgreesToThePlan);
            cast.step("the lead plans the return", start::theLeadPlansTheReturn);
            cast.step("the provider agrees to the return", start::theProviderAgreesToTheReturn);
            cast.step("the lead finishes the agreement", start::theLeadWritesTheRestAndFinishes);
            cast.step("the school signs", start::theSchoolSigns);
            cast.step("the provider signs", start::theProviderSigns);
            cast.step("the parent signs at home", start::theParentSignsAtHome);
            cast.step("everything is in order", start::everythingIsInOrder);

            var days = new JourneyDays(cast);
            var end = new JourneyEnd(cast);
            days.itIs(START, 9, 5);
            cast.step("the tutor reads what helps", days::theTutorReadsWhatHelps);
            cast.step("the tutor marks present", days::theTutorMarksPresent);
            cast.step("the parent sees that Merle arrived", days::theParentSeesThatMerleArrived);
            cast.step("the tutor sends the first assessment", days::theTutorSendsTheFirstAssessment);
            cast.step("the tutor writes a note", days::theTutorWritesANote);
            cast.step("the tutor reports", () -> days.theTutorReports("Progress report"));
            cast.step("the lead approves the report", days::theLeadApprovesTheReport);
            cast.step("the lead lets the family read it", days::theLeadLetsTheFamilyReadIt);
            cast.step(
                    "the parent reads the report",
                    () -> days.theParentReads("Progress report", "Settled, and proud of it."));
            days.itIs(JourneyEnd.MEETING, 14, 0);
            cast.step("the tutor writes the final report", () -> days.theTutorReports("Final report"));
            cast.step("the lead approves the final report", days::theLeadApprovesTheReport);
            days.itIs(END, 14, 0);
            cast.step("the lead ends it with its outcome", end::theLeadEndsItWithItsOutcome);
            days.itIs(END.plusDays(3), 9, 0);
            cast.step("the destination is on record", end::theDestinationIsOnRecord);
        }
        assertThat(browser.complaints()).isEmpty();
    }
}
