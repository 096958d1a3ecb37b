package uk.waymark.exports;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes an accessible PDF, with tags, title and language, of a page of XHTML that asks for nothing from outside. */
final class PaperSheet {
    /** Comes with PDFBox; an accessible PDF has to carry its own type. */
    private static final String TYPE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PaperSheet() {}

    static byte[] of(String xhtml) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(PaperSheet::type, "Waymark");
        builder.useUriResolver((base, uri) -> null);
        builder.withProducer("Waymark");
        builder.withHtmlContent(xhtml, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private static InputStream type() {
        return Optional.ofNullable(PDDocument.class.getResourceAsStream(TYPE))
                .orElseThrow(() -> new IllegalStateException("PDFBox no longer brings " + TYPE));
    }
}
