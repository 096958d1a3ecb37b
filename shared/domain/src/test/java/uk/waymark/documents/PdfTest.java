package uk.waymark.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What Waymark writes as PDF can be read by everybody. */
class PdfTest {
    @Test
    void aPdfIsTaggedAndHasATitleAndALanguage() throws IOException {
        var body = new Html().element("h1", "Letter").element("p", "Dear head").toString();
        try (var pdf = Loader.loadPDF(new Pdf().of("Assurance letter", body))) {
            var catalogue = pdf.getDocumentCatalog();
            assertThat(catalogue.getLanguage()).isEqualTo("en-GB");
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Assurance letter");
            assertThat(catalogue.getViewerPreferences().displayDocTitle()).isTrue();
        }
    }

    @Test
    void anybodysWordsStayWords() throws IOException {
        var words = "<b>&amp; \"x\" \u0001\uD800 Zoë & Łukasz";
        try (var pdf = Loader.loadPDF(
                new Pdf().of(words, new Html().element("p", words).toString()))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("<b>&amp; \"x\"", "Zoë & Łukasz");
        }
    }
}
