package uk.waymark.arrangements.flexi;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.calendar.DayWords;
import uk.waymark.documents.Audience;
import uk.waymark.documents.DocumentClass;
import uk.waymark.documents.DocumentStore;
import uk.waymark.documents.Html;
import uk.waymark.documents.NewDocument;
import uk.waymark.documents.Owner;
import uk.waymark.documents.Pdf;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.PersonId;

/** The decision in writing. It is final, and says so. Catalogue row FLX-05. */
@Singleton
class FlexiLetter {
    static final String TITLE = "Decision about flexi-schooling";
    static final String FINAL =
            "This decision is final; there is no appeal against it. A second request is normally not considered in the same academic"
                    + " year.";

    private final Pdf pdf;
    private final DocumentStore documents;

    FlexiLetter(Pdf pdf, DocumentStore documents) {
        this.pdf = pdf;
        this.documents = documents;
    }

    DocumentId keep(
            FlexiRequest request,
            String school,
            String stance,
            NewFlexiDecision decision,
            PersonId by,
            String head,
            LocalDate day) {
        var page = new Html()
                .element("h1", TITLE)
                .element("p", school)
                .element("p", DayWords.of(day))
                .element("p", "To " + request.byWhom())
                .element("p", asked(request))
                .element("p", stance)
                .element("h2", answer(decision))
                .element("p", decision.reason().strip());
        page.element("h2", "What was weighed")
                .element("p", "Age: " + decision.age())
                .element("p", "Progress: " + decision.progress())
                .element("p", "Needs: " + decision.needs())
                .element("p", "Attendance: " + decision.attendance())
                .element("p", "The plan for home: " + decision.homePlan())
                .element("p", "Who was consulted: " + decision.consulted())
                .element("p", FINAL)
                .element("p", head + ", headteacher");
        return documents.keep(
                new NewDocument(
                        new Owner.Pupil(request.pupil()),
                        DocumentClass.PUPIL_NOTICE,
                        TITLE,
                        "flexi-decision-" + request.id() + ".pdf",
                        Optional.empty(),
                        Audience.OWNER,
                        Optional.empty()),
                pdf.of(TITLE, page.toString()),
                by);
    }

    static String answer(NewFlexiDecision decision) {
        return decision.agreed() ? "We agree to your request" : "We do not agree to your request";
    }

    private static String asked(FlexiRequest request) {
        return "You asked us in writing on " + DayWords.of(request.receivedOn())
                + " whether your child may learn at home for a part of the week: " + request.wanted();
    }

    /** What the family reads on its page beside the letter. */
    static String body(FlexiRequest request, NewFlexiDecision decision) {
        return asked(request) + "\n\n# " + answer(decision) + "\n\n"
                + decision.reason().strip() + "\n\n" + FINAL;
    }
}
