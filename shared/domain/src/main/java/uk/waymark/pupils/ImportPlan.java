package uk.waymark.pupils;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.waymark.ids.SchoolId;

/**
 * What an import would do, line by line, before anything is done.
 *
 * @param ignored the headers that mean nothing to Waymark
 */
public record ImportPlan(SchoolId school, List<Line> lines, List<String> ignored) {
    public ImportPlan {
        lines = List.copyOf(lines);
        ignored = List.copyOf(ignored);
    }

    /** What happens to a line. */
    public enum Fate {
        ADDED("Added"),
        CHANGED("Changed"),
        UNCHANGED("Unchanged"),
        REFUSED("Refused");

        private final String words;

        Fate(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * One line of the file.
     *
     * @param number as a text editor counts
     * @param name whom the line is about, as far as it can be read
     * @param detail what changes, or why the line is refused
     */
    public record Line(long number, Fate fate, String name, String detail) {}

    public Map<Fate, Long> counts() {
        return lines.stream().collect(Collectors.groupingBy(Line::fate, Collectors.counting()));
    }

    public long count(Fate fate) {
        return counts().getOrDefault(fate, 0L);
    }
}
