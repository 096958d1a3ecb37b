package uk.waymark.directions;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import uk.waymark.directions.DirectionSettings.LegalKind;

/**
 * The law on which a notice rests, from a dated table: another version is another line, and every served notice keeps the version that it
 * was written by. Catalogue rows OSD-24, OSD-25.
 */
@Singleton
class DirectionLaw {
    private static final String TABLE = "law.csv";

    private final List<Line> lines = new ArrayList<>();

    /**
     * What holds for one kind of school from a day on.
     *
     * @param reference what is cited; {@code {power}} stands for the academy's own article
     */
    record Line(String version, LocalDate from, LegalKind kind, String reference, String words) {
        String reference(String power) {
            return reference.replace("{power}", power);
        }
    }

    DirectionLaw() {
        try (var reader = new InputStreamReader(
                        Objects.requireNonNull(DirectionLaw.class.getResourceAsStream(TABLE)), StandardCharsets.UTF_8);
                var records = CsvReader.builder().ofNamedCsvRecord(reader)) {
            records.forEach(record -> lines.add(line(record)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Line line(NamedCsvRecord record) {
        return new Line(
                record.getField("version"),
                LocalDate.parse(record.getField("from_on")),
                LegalKind.valueOf(record.getField("kind")),
                record.getField("reference"),
                record.getField("words"));
    }

    /** What holds for the kind of school on the day. */
    Line on(LegalKind kind, LocalDate day) {
        return lines.stream()
                .filter(it -> it.kind() == kind && !it.from().isAfter(day))
                .max(Comparator.comparing(Line::from))
                .orElseThrow();
    }
}
