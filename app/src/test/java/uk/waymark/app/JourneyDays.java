package uk.waymark.app;

import static uk.waymark.app.JourneyCast.Who.LEAD;
import static uk.waymark.app.JourneyCast.Who.TUTOR;

import java.time.LocalDate;
import uk.waymark.app.JourneyCast.Who;
import uk.waymark.fixtures.MovableClock;

/** By hand, while the placement runs: the first morning, a note, a report and what the family sees of them. */
final class JourneyDays {
    private final JourneyCast cast;

    JourneyDays(JourneyCast cast) {
        this.cast = cast;
    }

    /** Days pass; everybody signs in again. */
    void itIs(LocalDate day, int hour, int minute) {
        cast.everybodyGoesHome();
        cast.bean(MovableClock.class).set(day, hour, minute);
    }

    private Hands theirs(Who who, String title) {
        return cast.hands(who).open("/provider/pupils").follow("Merle W").follow(title);
    }

    private Hands page(String title) {
        return cast.hands(LEAD)
                .open("/school/placements/" + cast.placement().value())
                .follow(title);
    }

    void theTutorSendsTheFirstAssessment() {
        theirs(TUTOR, "Plans and assessment")
                .ask("Send the assessment")
                .write("Which course suits", "Animal care")
                .write("On which level the pupil begins", "Entry 3")
                .write("What support they need for it", "Short steps")
                .write("What they know and can do now", "Reads a page alone.")
                .done("Send it to the school");
        cast.hands(TUTOR).sees("Entry 3").looks("assessment");
    }

    void reads(Who who, String kind) {
        theirs(who, "What you need to know").press("I have read this: " + kind);
        cast.hands(who).hasNo("I have read this: " + kind);
    }

    void theTutorReadsWhatHelps() {
        theirs(TUTOR, "What you need to know")
                .sees("Short steps, and a break before noon")
                .press("I have read this");
        cast.hands(TUTOR).sees("You have read version 1").looks("needs");
    }

    void theTutorWorksByTheRiskAssessment() {
        theirs(TUTOR, "Risk assessment")
                .sees("Runs when shouted at; calm with animals.")
                .press("I have read it and work by it");
        cast.hands(TUTOR).hasNo("I have read it and work by it").looks("risk-at-provider");
    }

    void theTutorMarksPresent() {
        cast.hands(TUTOR).open("/provider/").press("Here: Merle W");
        cast.hands(TUTOR).sees(TUTOR.person()).looks("register");
    }

    void theTutorWritesANote() {
        theirs(TUTOR, "Notes")
                .write("A sentence or two", "Fed the goats before anybody asked.")
                .press("Keep as praise");
        cast.hands(TUTOR).sees("Fed the goats before anybody asked.").looks("note");
    }

    void theTutorReports(String kind) {
        var report = theirs(TUTOR, "Reports")
                .press("Begin the " + kind)
                .sees("All reports")
                .choose("Compared with the start", "Better than at the start")
                .write("As a number: Sessions of ten", "7")
                .write("Where the pupil stands now", "Seven of ten");
        for (var section : new String[] {
            "Academic progress", "Behaviour", "Engagement", "Social, emotional and mental health", "Next steps"
        }) {
            report.write(section, "Settled, and proud of it.");
        }
        if (kind.startsWith("Final")) {
            report.write("Achievement in the whole placement", "Comes, stays, and leads the goats.")
                    .write("How behaviour has changed", "From broken-off days to whole weeks.")
                    .write("What the pupil thinks of the placement", "I like it here.");
        }
        report.looks(kind.startsWith("Final") ? "report-final" : "report").press("Send to the school");
        cast.hands(TUTOR).sees("Sent ");
    }

    void theLeadApprovesTheReport() {
        page("Reports").sees("Settled, and proud of it.").press("Approve");
        cast.hands(LEAD)
                .isTold("Approved.")
                .sees("Approved by " + LEAD.person())
                .looks("report-approved");
    }

    void theLeadLetsTheFamilyReadIt() {
        page("Reports").pressFirst("Read the ").press("Let the family read it");
        cast.hands(LEAD).sees("With the family");
    }

    void theParentSeesThatMerleArrived() {
        var telephone = cast.home();
        telephone.sees("Merle").sees("Arrived 09:05").looks("family-home");
        telephone.close();
    }

    void theParentReads(String title, String words) {
        var telephone = cast.home();
        telephone.followFirst(title);
        telephone.sees(words).looks("family-reads");
        telephone.close();
    }
}
