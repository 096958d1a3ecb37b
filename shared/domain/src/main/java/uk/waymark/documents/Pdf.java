package uk.waymark.documents;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes an accessible PDF, with tags, title and language, of XHTML that asks for nothing from outside; see {@link Html}. */
@Singleton
public class Pdf {
    /** Comes with PDFBox; an accessible PDF has to carry its own type. */
    private static final String TYPE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    static {
        XRLog.setLoggingEnabled(false);
    }

    /** A letter or a report. */
    public byte[] of(String title, String xhtmlBody) {
        return of(title, Paper.LETTER, xhtmlBody);
    }

    public byte[] of(String title, Paper paper, String xhtmlBody) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(Pdf::type, "Waymark");
        builder.useUriResolver((base, uri) -> null);
        builder.withProducer("Waymark");
        builder.withHtmlContent(page(title, paper, xhtmlBody), null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private static String page(String title, Paper paper, String body) {
        return new Html()
                .add("<html lang=\"en-GB\"><head>")
                .element("title", title)
                .add("<meta name=\"subject\" content=\"")
                .text(title)
                .add("\"/><style>" + paper.style() + "</style></head><body>" + body + "</body></html>")
                .toString();
    }

    private static InputStream type() {
        return Optional.ofNullable(PDDocument.class.getResourceAsStream(TYPE))
                .orElseThrow(() -> new IllegalStateException("PDFBox no longer brings " + TYPE));
    }
}
