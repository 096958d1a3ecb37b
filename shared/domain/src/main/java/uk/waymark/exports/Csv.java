package uk.waymark.exports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table as CSV that a spreadsheet opens as what it is. */
public final class Csv {
    /** Without it a spreadsheet takes UTF-8 for something older and spoils every accent. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {}

    /** For a person, who opens it in a spreadsheet. */
    public static byte[] of(List<String> head, List<List<String>> rows) {
        return (BYTE_ORDER_MARK + text(head, rows)).getBytes(StandardCharsets.UTF_8);
    }

    /** For another system, which would take the mark at the beginning for a part of the first heading. */
    public static byte[] forSystem(List<String> head, List<List<String>> rows) {
        return text(head, rows).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(List<String> head, List<List<String>> rows) {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(head);
            rows.forEach(
                    row -> writer.writeRecord(row.stream().map(Csv::harmless).toList()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text.toString();
    }

    /** A spreadsheet runs a cell that begins with one of these; behind an apostrophe it shows it. */
    static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
