package uk.waymark.documents.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of file that are kept: what each calls itself, and what its first bytes show. */
public enum FileKind {
    PDF("PDF", "application/pdf", Set.of("pdf"), Set.of("application/pdf")),
    JPEG("JPEG", "image/jpeg", Set.of("jpg", "jpeg"), Set.of("image/jpeg")),
    PNG("PNG", "image/png", Set.of("png"), Set.of("image/png")),
    DOCX(
            "Word (.docx)",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Set.of("docx"),
            Set.of("application/zip", "application/x-tika-ooxml")),
    XLSX(
            "Excel (.xlsx)",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Set.of("xlsx"),
            Set.of("application/zip", "application/x-tika-ooxml")),
    ODT(
            "OpenDocument",
            "application/vnd.oasis.opendocument.text",
            Set.of("odt"),
            Set.of("application/zip", "application/vnd.oasis.opendocument.text")),
    ODS(
            "OpenDocument",
            "application/vnd.oasis.opendocument.spreadsheet",
            Set.of("ods"),
            Set.of("application/zip", "application/vnd.oasis.opendocument.spreadsheet")),
    TEXT("plain text", "text/plain", Set.of("txt"), Set.of("text/plain", "text/csv")),
    CSV("CSV", "text/csv", Set.of("csv"), Set.of("text/plain", "text/csv"));

    private final String words;
    private final String mediaType;
    private final Set<String> endings;
    private final Set<String> shows;

    FileKind(String words, String mediaType, Set<String> endings, Set<String> shows) {
        this.words = words;
        this.mediaType = mediaType;
        this.endings = endings;
        this.shows = shows;
    }

    public String words() {
        return words;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The endings of file names, without the dot. */
    public Set<String> endings() {
        return endings;
    }

    boolean shows(String sniffed) {
        return shows.contains(sniffed);
    }

    /** What a file of this name says that it is. */
    public static Optional<FileKind> named(String fileName) {
        var ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return fileName.contains(".")
                ? Arrays.stream(values())
                        .filter(kind -> kind.endings.contains(ending))
                        .findFirst()
                : Optional.empty();
    }
}
