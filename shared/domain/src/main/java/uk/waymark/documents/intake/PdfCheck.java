package uk.waymark.documents.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import uk.waymark.access.Refused;

/**
 * Looks through a PDF: first its packed streams, counted as they come out and before any library unpacks them into memory; then
 * whether it can be read at all, without a password, and how many pages it has.
 */
final class PdfCheck {
    private static final int MOST_PAGES = 2_000;
    private static final byte[] BEGINNING = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private PdfCheck() {}

    static boolean begins(byte[] content) {
        for (int at = 0; at < BEGINNING.length; at++) {
            if (content.length <= at || content[at] != BEGINNING[at]) {
                return false;
            }
        }
        return true;
    }

    static Optional<Refused> refusal(byte[] content, Budget budget) {
        if (PdfStreams.areOddlyPacked(content)) {
            return Intake.refused(
                    "ODDLY_PACKED",
                    "The PDF is packed in a way that Waymark cannot look through. Print it to PDF, and upload that.");
        }
        PdfStreams.unpack(content, budget);
        try (var pdf = Loader.loadPDF(content)) {
            if (pdf.isEncrypted()) {
                return locked();
            }
            var pages = pdf.getNumberOfPages();
            if (pages < 1) {
                return broken();
            }
            return pages > MOST_PAGES
                    ? Intake.refused(
                            "TOO_MANY_PAGES",
                            "The PDF has more than " + MOST_PAGES + " pages. Upload the part that matters.")
                    : Optional.empty();
        } catch (InvalidPasswordException password) {
            return locked();
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return broken();
        }
    }

    static int pages(byte[] content) {
        try (var pdf = Loader.loadPDF(content)) {
            return pdf.getNumberOfPages();
        } catch (IOException broken) {
            throw new IllegalStateException("A PDF that was read a moment ago cannot be read", broken);
        }
    }

    private static Optional<Refused> locked() {
        return Intake.refused(
                "LOCKED",
                "The PDF is protected with a password or against changes, so that others could not read it later. Save it without protection, or print it to PDF, and upload that.");
    }

    private static Optional<Refused> broken() {
        return Intake.refused(
                "BROKEN", "The PDF cannot be read. Open it on your computer, print it to PDF again, and upload that.");
    }
}
