package uk.waymark.assurance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** A list that comes with Waymark: one row a line, semicolons between the fields, the first of which names the row. */
public final class DataFile {
    private DataFile() {}

    /** Reads all rows; a row that cannot be right stops the start, with its file and line. */
    public static <T> List<T> rows(String file, int fields, Function<String[], T> read) {
        List<T> rows = new ArrayList<>();
        Set<String> names = new HashSet<>();
        var number = 0;
        for (var line : text(file).split("\n")) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var cells = line.strip().split(";", -1);
            if (cells.length != fields || !names.add(cells[0])) {
                throw new IllegalStateException(
                        file + ", line " + number + ": " + fields + " fields and a name of its own are needed");
            }
            try {
                rows.add(read.apply(cells));
            } catch (IllegalArgumentException wrong) {
                throw new IllegalStateException(file + ", line " + number + ": " + wrong.getMessage(), wrong);
            }
        }
        return List.copyOf(rows);
    }

    private static String text(String file) {
        try (var in = DataFile.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
