package uk.waymark.agreements;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.waymark.calendar.Session;
import uk.waymark.documents.Audience;
import uk.waymark.documents.DocumentClass;
import uk.waymark.documents.DocumentStore;
import uk.waymark.documents.Html;
import uk.waymark.documents.NewDocument;
import uk.waymark.documents.Owner;
import uk.waymark.documents.Pdf;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.PersonId;
import uk.waymark.placements.PlacementFile;
import uk.waymark.signing.SigningState;

/** An agreement on paper, with lines to sign on or with the signatures. */
@Singleton
class AgreementPaper {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.UK).withZone(Session.ENGLAND);

    private final Pdf pdf;
    private final DocumentStore documents;

    AgreementPaper(Pdf pdf, DocumentStore documents) {
        this.pdf = pdf;
        this.documents = documents;
    }

    /** What is put on paper: for school and provider with the particulars of those at home, for all others without. */
    record Sheet(PlacementFile placement, int version, Map<AgreementField, String> words, boolean withContacts) {}

    DocumentId keep(Sheet sheet, List<SigningState.Line> lines, PersonId by) {
        var kind = sheet.withContacts() ? "full" : "copy";
        var title = "Agreement about a placement, version " + sheet.version();
        var signed = lines.stream().anyMatch(it -> it.signed().isPresent());
        return documents.keep(
                new NewDocument(
                        new Owner.Pupil(sheet.placement().pupil()),
                        DocumentClass.PUPIL_AGREEMENT,
                        title + (signed ? ", signed" : ""),
                        "agreement-" + sheet.placement().id().value() + "-" + sheet.version() + "-" + kind
                                + (signed ? "-signed" : "") + ".pdf",
                        Optional.empty(),
                        Audience.OWNER,
                        Optional.empty()),
                pdf.of(title, body(sheet, title, lines)),
                by);
    }

    private static String body(Sheet sheet, String title, List<SigningState.Line> lines) {
        var page = new Html()
                .element("h1", title)
                .element(
                        "p",
                        sheet.placement().schoolName() + " and "
                                + sheet.placement().providerName())
                .element("p", AgreementText.RESPONSIBILITY);
        AgreementText.parts(sheet.words(), sheet.withContacts()).forEach((section, values) -> {
            page.element("h2", section.words());
            values.forEach((label, words) -> {
                page.element("h3", label);
                words.lines().filter(it -> !it.isBlank()).forEach(it -> page.element("p", it));
            });
        });
        page.element("h2", "What each of us confirms").add("<ul>");
        AgreementText.DECLARATIONS.forEach(it -> page.element("li", it));
        page.add("</ul>").element("h2", "Signatures");
        signatures(page, lines);
        return page.toString();
    }

    private static void signatures(Html page, List<SigningState.Line> lines) {
        page.add("<table><thead><tr>");
        List.of("As", "Name", "Signature", "Day").forEach(it -> page.element("th", it));
        page.add("</tr></thead><tbody>");
        for (var line : lines) {
            var signer = line.signer();
            page.add("<tr>")
                    .element(
                            "td",
                            signer.position().isEmpty()
                                    ? signer.role().words()
                                    : signer.role().words() + ", " + signer.position())
                    .element("td", line.signed().map(SigningState.Signed::name).orElse(signer.name()))
                    .element("td", line.signed().map(it -> it.how().words()).orElse(" "))
                    .element("td", line.signed().map(it -> moment(it.at())).orElse(" "))
                    .add("</tr>");
        }
        page.add("</tbody></table>");
    }

    private static String moment(Instant at) {
        return MOMENT.format(at);
    }
}
