package uk.waymark.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Two rounds side by side: every question that either asked, in the order of the newer one. */
public record Comparison(Filling older, Filling newer, List<Line> lines) {
    /**
     * One question.
     *
     * @param text as the newer round asked it, or the older where only that did
     * @param otherwiseAsked the older wording, where it was another
     */
    public record Line(
            String path,
            String section,
            String text,
            int depth,
            Optional<String> otherwiseAsked,
            Optional<String> then,
            Optional<String> now) {
        public boolean isChanged() {
            return !then.equals(now);
        }
    }

    static Comparison of(Filling older, Filling newer) {
        List<Line> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (var asked : newer.outline()) {
            seen.add(asked.path());
            lines.add(line(older, asked, newer.words(asked.path())));
        }
        older.outline().stream()
                .filter(asked -> !seen.contains(asked.path()))
                .forEach(asked -> lines.add(line(older, asked, Optional.empty())));
        return new Comparison(older, newer, List.copyOf(lines));
    }

    private static Line line(Filling older, Asked asked, Optional<String> now) {
        var text = asked.question().text();
        return new Line(
                asked.path(),
                asked.section().title(),
                text,
                asked.depth(),
                older.form().at(asked.path()).map(Question::text).filter(it -> !it.equals(text)),
                older.words(asked.path()),
                now);
    }
}
