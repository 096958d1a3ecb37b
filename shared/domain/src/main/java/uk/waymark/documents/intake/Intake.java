package uk.waymark.documents.intake;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.apache.tika.Tika;
import uk.waymark.access.Refused;
import uk.waymark.documents.DocumentSettings;

/** Looks at a file before it is kept, whatever its name says. The cheap questions come first. */
@Singleton
public class Intake {
    private static final int MEGABYTE = 1024 * 1024;
    private static final String KEPT =
            "Waymark keeps PDF, JPEG and PNG, Word (.docx), Excel (.xlsx), OpenDocument, plain text and CSV.";

    private final DocumentSettings settings;
    private final VirusScan scan;
    private final Tika tika = new Tika();
    private final Semaphore atOnce = new Semaphore(2);

    Intake(DocumentSettings settings, VirusScan scan) {
        this.settings = settings;
        this.scan = scan;
    }

    /** What the file is, or why it is not kept. */
    public Checked check(String fileName, byte[] content) {
        var kind = FileKind.named(fileName);
        var refused = size(content)
                .or(() -> kind.isEmpty()
                        ? refused("FILE_KIND", KEPT + " Save “" + fileName + "” as one of these, and upload it again.")
                        : Optional.empty())
                .or(() -> kind.flatMap(it -> lie(it, fileName, content)))
                .or(() -> kind.flatMap(it -> inside(it, content)))
                .or(() -> scan.refusal(content));
        return refused.<Checked>map(Checked.Not::new)
                .orElseGet(() -> kind.<Checked>map(it -> new Checked.As(it.mediaType(), pages(it, content)))
                        .orElseThrow());
    }

    /** How many pages of the file can be shown. */
    public int pages(FileKind kind, byte[] content) {
        return switch (kind) {
            case PDF -> PdfCheck.pages(content);
            case JPEG, PNG -> 1;
            default -> 0;
        };
    }

    private Optional<Refused> size(byte[] content) {
        if (content.length == 0) {
            return refused("EMPTY", "The file is empty. Check it on your computer, and upload it again.");
        }
        return content.length > settings.largest()
                ? refused(
                        "TOO_LARGE",
                        "The file is larger than " + settings.largest() / MEGABYTE
                                + " MB. Save it smaller, for instance with pictures of a lower quality, or in parts.")
                : Optional.empty();
    }

    /** A name that says something else than the bytes show. */
    private Optional<Refused> lie(FileKind kind, String fileName, byte[] content) {
        var sniffed = tika.detect(content);
        if (kind.shows(sniffed) && (kind != FileKind.PDF || PdfCheck.begins(content))) {
            return Optional.empty();
        }
        return refused(
                "NOT_WHAT_IT_SAYS",
                "“" + fileName + "” is named as " + kind.words() + " but is " + Sniffed.words(sniffed)
                        + ". Open it on your computer, save it as what it should be, and upload that.");
    }

    private Optional<Refused> inside(FileKind kind, byte[] content) {
        // Each takes several times the size of the file while it is looked through.
        atOnce.acquireUninterruptibly();
        var budget = new Budget(settings.checkLasts());
        try {
            return switch (kind) {
                case PDF -> PdfCheck.refusal(content, budget);
                case JPEG, PNG -> PictureCheck.refusal(content);
                case DOCX, XLSX, ODT, ODS -> OfficeCheck.refusal(kind, content, budget);
                case TEXT, CSV -> Optional.empty();
            };
        } catch (Budget.Spent spent) {
            return refused(
                    "UNPACKS_TOO_LARGE",
                    "The file unpacks to far more than it seems to hold, and could stop the computers of those who open it. Save it again from the program that made it, or print it to PDF.");
        } finally {
            atOnce.release();
        }
    }

    static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}
