package uk.waymark.progress.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.waymark.access.Refused;
import uk.waymark.objectives.Objective;

/** What a report still needs before it can be sent. */
final class Missing {
    private Missing() {}

    static Optional<Refused> in(ReportKind kind, ReportText text, List<Objective> open, Optional<String> criteria) {
        var missing = parts(kind, text, open, criteria);
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refused(
                        "MISSING",
                        "Before it can be sent, write: " + String.join("; ", missing)
                                + ". What you have written is kept."));
    }

    static List<String> parts(ReportKind kind, ReportText text, List<Objective> open, Optional<String> criteria) {
        List<String> missing = new ArrayList<>();
        open.stream()
                .filter(it -> Optional.ofNullable(text.positions().get(it.id()))
                        .flatMap(Position::direction)
                        .isEmpty())
                .forEach(it -> missing.add(
                        "where the pupil stands with “" + it.agreed().words() + "”"));
        Section.of(kind).stream()
                .filter(it -> it.isNeeded() || it == Section.TEACHING && criteria.isPresent())
                .filter(it -> text.of(it).isEmpty())
                .map(Section::words)
                .forEach(missing::add);
        if (kind == ReportKind.FINAL
                && text.voice().filter(it -> !it.words().isEmpty()).isEmpty()) {
            missing.add("what the pupil thinks of the placement");
        }
        return missing;
    }
}
