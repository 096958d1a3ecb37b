package uk.waymark.documents.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;
import uk.waymark.access.Refused;

/** Looks through an office file, which is a packed folder, without keeping more of it than a few kilobytes at a time. */
final class OfficeCheck {
    private static final int MOST_ENTRIES = 5_000;
    private static final int LONGEST_TYPE = 200;

    private OfficeCheck() {}

    static Optional<Refused> refusal(FileKind kind, byte[] content, Budget budget) {
        Set<String> names = new HashSet<>();
        var type = "";
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName().toLowerCase(Locale.ROOT));
                if (names.size() > MOST_ENTRIES) {
                    throw new Budget.Spent();
                }
                if (entry.getName().equals("mimetype")) {
                    type = new String(zip.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
                }
                zip.transferTo(budget);
            }
        } catch (IOException | IllegalArgumentException broken) {
            return Intake.refused(
                    "BROKEN",
                    "The file cannot be read. Open it in the program that made it, save it again, and upload that; a file with a password has to be saved without it.");
        }
        if (names.stream().anyMatch(OfficeCheck::isProgram)) {
            return Intake.refused(
                    "MACROS",
                    "The file carries macros, which are programs. Save it without them, or as PDF, and upload that.");
        }
        return is(kind, names, type)
                ? Optional.empty()
                : Intake.refused(
                        "NOT_WHAT_IT_SAYS",
                        "The file is named as " + kind.words()
                                + " but is something else. Open it, save it as what it should be, and upload that.");
    }

    private static boolean isProgram(String name) {
        return name.endsWith("vbaproject.bin")
                || name.startsWith("basic/")
                || name.startsWith("scripts/")
                || name.endsWith(".exe")
                || name.endsWith(".js");
    }

    private static boolean is(FileKind kind, Set<String> names, String type) {
        return switch (kind) {
            case DOCX -> names.contains("[content_types].xml") && names.contains("word/document.xml");
            case XLSX -> names.contains("[content_types].xml") && names.contains("xl/workbook.xml");
            default -> type.equals(kind.mediaType());
        };
    }
}
