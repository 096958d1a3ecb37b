package uk.waymark.pupils;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A pupil list as it comes out of a school's information system: UTF-8 with or without a mark at its beginning, or Windows-1252;
 * commas, semicolons or tabs; the headers of the common systems, in any order, among columns that are not wanted.
 */
record PupilFile(List<Line> lines, List<String> ignored) {
    private static final Set<Column> NEEDED =
            Set.of(Column.UPN, Column.LEGAL_FORENAME, Column.LEGAL_SURNAME, Column.BORN_ON);

    /** One line of the file, counted as a text editor counts, with the text under each header that is known. */
    record Line(long number, Map<Column, String> cells) {}

    /** The file cannot be a pupil list, and why, in words for the school's office. */
    static final class NotAPupilList extends Exception {
        private static final long serialVersionUID = 1;

        NotAPupilList(String why) {
            super(why);
        }
    }

    static PupilFile read(byte[] bytes) throws NotAPupilList {
        var text = text(bytes);
        var firstLine = text.lines().findFirst().orElse("");
        if (firstLine.isBlank()) {
            throw new NotAPupilList("The file is empty. Export the pupil list again, with a header line.");
        }
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator(firstLine))
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .ofCsvRecord(new StringReader(text))) {
            return read(reader.stream());
        } catch (CsvParseException broken) {
            throw new NotAPupilList("The file breaks off or is not a list of lines: " + broken.getMessage());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static PupilFile read(Stream<CsvRecord> records) throws NotAPupilList {
        var rows = records.iterator();
        Map<Integer, Column> columns = new LinkedHashMap<>();
        List<String> ignored = new ArrayList<>();
        headers(rows.next().getFields(), columns, ignored);
        List<Line> lines = new ArrayList<>();
        while (rows.hasNext()) {
            var row = rows.next();
            Map<Column, String> cells = new LinkedHashMap<>();
            columns.forEach((index, column) -> cells.put(
                    column, index < row.getFieldCount() ? row.getField(index).strip() : ""));
            if (cells.values().stream().anyMatch(cell -> !cell.isEmpty())) {
                lines.add(new Line(row.getStartingLineNumber(), cells));
            }
        }
        return new PupilFile(lines, ignored);
    }

    private static void headers(List<String> headers, Map<Integer, Column> columns, List<String> ignored)
            throws NotAPupilList {
        for (var index = 0; index < headers.size(); index++) {
            var header = headers.get(index);
            var column = Column.of(header);
            if (column.isPresent() && !columns.containsValue(column.get())) {
                columns.put(index, column.get());
            } else if (!header.isBlank()) {
                ignored.add(header.strip());
            }
        }
        var missing = NEEDED.stream()
                .filter(column -> !columns.containsValue(column))
                .map(Column::words)
                .sorted()
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new NotAPupilList("The first line names no column for: " + missing
                    + ". Export the list again with these columns and a header line.");
        }
    }

    private static char separator(String header) {
        return Stream.of(',', ';', '\t')
                .max((one, other) -> Long.compare(count(header, one), count(header, other)))
                .orElse(',');
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }

    private static String text(byte[] bytes) {
        var start =
                bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF
                        ? 3
                        : 0;
        var content = ByteBuffer.wrap(bytes, start, bytes.length - start);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(content).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
