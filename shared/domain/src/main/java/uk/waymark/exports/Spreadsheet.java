package uk.waymark.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A register as a workbook: the table as on paper, and line by line to count with. Every cell is text, so nothing is run. */
final class Spreadsheet {
    private Spreadsheet() {}

    static byte[] of(SheetPages pages) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Waymark", "1.0")) {
            table(book.newWorksheet("Register"), pages);
            lines(book.newWorksheet("Sessions"), pages.lines());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private static void table(Worksheet sheet, SheetPages pages) {
        sheet.value(0, 0, "Pupil");
        sheet.value(0, 1, "UPN");
        sheet.value(0, 2, "Provider");
        var sessions = pages.sessions();
        for (var column = 0; column < sessions.size(); column++) {
            sheet.value(0, 3 + column, SheetPages.head(sessions.get(column)));
        }
        var line = 1;
        for (var row : pages.rows()) {
            sheet.value(line, 0, row.name());
            sheet.value(line, 1, row.upn());
            sheet.value(line, 2, String.join(", ", row.providers()));
            for (var column = 0; column < sessions.size(); column++) {
                sheet.value(line, 3 + column, SheetPages.mark(row, sessions.get(column)));
            }
            line++;
        }
        head(sheet, 3 + sessions.size());
        sheet.width(0, 28);
        sheet.width(2, 28);
    }

    private static void lines(Worksheet sheet, List<List<String>> lines) {
        for (var column = 0; column < SheetPages.HEAD.size(); column++) {
            sheet.value(0, column, SheetPages.HEAD.get(column));
            for (var line = 0; line < lines.size(); line++) {
                sheet.value(line + 1, column, lines.get(line).get(column));
            }
        }
        head(sheet, SheetPages.HEAD.size());
    }

    private static void head(Worksheet sheet, int columns) {
        sheet.range(0, 0, 0, Math.max(0, columns - 1)).style().bold().set();
        sheet.freezePane(1, 1);
    }
}
