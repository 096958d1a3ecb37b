package uk.waymark.assurance.letter;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.documents.Audience;
import uk.waymark.documents.DocumentClass;
import uk.waymark.documents.DocumentStore;
import uk.waymark.documents.Html;
import uk.waymark.documents.NewDocument;
import uk.waymark.documents.Owner;
import uk.waymark.documents.Pdf;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.PersonId;

/** The signed letter on paper, filed for the one school to which it goes. */
@Singleton
class LetterPaper {
    private final Pdf pdf;
    private final DocumentStore documents;

    LetterPaper(Pdf pdf, DocumentStore documents) {
        this.pdf = pdf;
        this.documents = documents;
    }

    DocumentId keep(LetterText text, SignedLetter letter, PersonId by) {
        var title = text.title() + " for " + text.school();
        return documents.keep(
                new NewDocument(
                        new Owner.Provider(letter.provider()),
                        DocumentClass.ASSURANCE_LETTER,
                        title.substring(0, Math.min(200, title.length())),
                        "assurance-letter-" + letter.id() + ".pdf",
                        Optional.empty(),
                        Audience.ONE_SCHOOL,
                        Optional.of(letter.school().value())),
                pdf.of(text.title(), body(text, letter)),
                by);
    }

    private static String body(LetterText text, SignedLetter letter) {
        var page = new Html()
                .element("h1", text.title())
                .element("p", text.provider())
                .element("p", text.day())
                .element("p", text.addressee())
                .element("p", text.core());
        text.people().forEach(person -> person(page, person));
        page.element("h2", "What we undertake");
        Stream.of(Undertaking.values()).forEach(it -> page.element("p", it.title() + ": " + it.words()));
        page.element("h2", "Signature")
                .element("p", "Signed: " + letter.signer())
                .element("p", "Role or position: " + letter.position())
                .element("p", "Organisation: " + letter.organisation())
                .element("p", "Signed at: " + letter.signedAt())
                .element("p", "SHA-256 of what was signed: " + letter.hash());
        return page.toString();
    }

    private static void person(Html page, LetterText.Person person) {
        page.element("h2", person.name() + ", " + person.role());
        page.add("<table><thead><tr>")
                .element("th", "Check")
                .element("th", "Confirmed")
                .add("</tr></thead><tbody>");
        person.confirmed()
                .forEach(it -> page.add("<tr>")
                        .element("td", it.kind().words())
                        .element("td", it.words())
                        .add("</tr>"));
        page.add("</tbody></table>");
    }
}
