package uk.waymark.attendance;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The codes of the register, from the file {@code codes.csv}: when the law changes them, lines with dates are added there. The
 * School Attendance (Pupil Registration) (England) Regulations 2024, regulation 10.
 */
@Singleton
public final class CodeBook {
    private final List<Code> codes;

    public CodeBook() {
        this(file());
    }

    /** Reads a file of codes. Throws {@link IllegalStateException} for one that has a code without a class, or twice on a day. */
    CodeBook(Reader file) {
        try (var lines = CsvReader.builder().ofNamedCsvRecord(file)) {
            List<Code> read = new ArrayList<>();
            lines.forEach(line -> read.add(code(line)));
            codes = List.copyOf(read);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        for (var first = 0; first < codes.size(); first++) {
            for (var second = first + 1; second < codes.size(); second++) {
                refuseTwice(codes.get(first), codes.get(second));
            }
        }
    }

    private static Reader file() {
        InputStream stream = CodeBook.class.getResourceAsStream("codes.csv");
        if (stream == null) {
            throw new IllegalStateException("codes.csv is missing");
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }

    private static Code code(NamedCsvRecord line) {
        try {
            return new Code(
                    line.getField("code"),
                    line.getField("meaning"),
                    CodeClass.valueOf(line.getField("class")),
                    day(line.getField("from")),
                    day(line.getField("to")),
                    line.getField("senior").equals("yes"),
                    line.getField("asks").isEmpty() ? Code.Asks.NOTHING : Code.Asks.valueOf(line.getField("asks")));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalStateException(
                    "codes.csv, code " + line.getField("code") + ": " + wrong.getMessage(), wrong);
        }
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static void refuseTwice(Code one, Code other) {
        var apart = one.to().isPresent()
                        && other.from().filter(one.to().get()::isBefore).isPresent()
                || other.to().isPresent()
                        && one.from().filter(other.to().get()::isBefore).isPresent();
        if (one.code().equals(other.code()) && !apart) {
            throw new IllegalStateException("codes.csv has the code " + one.code() + " twice in the same days");
        }
    }

    /** Every code of the file, also those that are no longer, or not yet, used. */
    List<Code> all() {
        return codes;
    }

    /** The codes that may be used for a session of this day, in the order of the file. */
    public List<Code> on(LocalDate day) {
        return codes.stream().filter(code -> code.isOn(day)).toList();
    }

    public Optional<Code> find(String code, LocalDate day) {
        return codes.stream()
                .filter(it -> it.code().equals(code) && it.isOn(day))
                .findFirst();
    }

    /** The class of a code that stands in the register on this day. */
    public CodeClass classOf(String code, LocalDate day) {
        return find(code, day)
                .map(Code::codeClass)
                .orElseThrow(() -> new IllegalStateException("No class for the code " + code + " on " + day));
    }
}
