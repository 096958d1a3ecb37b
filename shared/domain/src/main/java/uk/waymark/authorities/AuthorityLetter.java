package uk.waymark.authorities;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import uk.waymark.calendar.DayWords;
import uk.waymark.documents.Html;
import uk.waymark.documents.Pdf;
import uk.waymark.placements.PlacementFile;

/** What goes to an authority on paper: whom it is about, where they are, and the words that the school has chosen. */
@Singleton
class AuthorityLetter {
    private final Pdf pdf;

    AuthorityLetter(Pdf pdf) {
        this.pdf = pdf;
    }

    byte[] of(PlacementFile it, Topic topic, String words, List<AuthorityRows.Desk> desks, LocalDate today) {
        var page = new Html().element("h1", topic.words());
        desks.forEach(desk -> page.element("p", "To " + desk.authority() + ", " + desk.name()));
        page.element("p", it.schoolName() + ", " + it.schoolTelephone())
                .element("p", DayWords.of(today))
                .element("p", words)
                .element("h2", "Whom it concerns")
                .element(
                        "p",
                        it.name().legalForename() + " " + it.name().legalSurname() + ", born "
                                + DayWords.of(it.bornOn())
                                + it.yearGroup().map(year -> ", year " + year).orElse(""))
                .element("p", it.hasPlan() ? "The pupil has an EHC plan." : "The pupil has no EHC plan.")
                .element("h2", "Where")
                .element(
                        "p",
                        it.providerName() + ", " + it.siteName() + ", " + it.siteAddress() + ", telephone "
                                + it.siteTelephone())
                .element(
                        "p",
                        it.kind().words() + ", from " + DayWords.of(it.startsOn()) + " to " + DayWords.of(it.endsOn())
                                + ".");
        return pdf.of(topic.words(), page.toString());
    }
}
