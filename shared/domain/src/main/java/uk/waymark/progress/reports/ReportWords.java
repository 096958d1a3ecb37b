package uk.waymark.progress.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.waymark.calendar.DayWords;
import uk.waymark.calendar.Session;
import uk.waymark.progress.Sessions;
import uk.waymark.progress.notes.Note;

/** A report that was sent, as blocks of plain words: the same for paper, for the screen and for the family. */
public final class ReportWords {
    private ReportWords() {}

    /** A heading and what stands below it. */
    public record Block(String heading, List<String> paragraphs, List<String> items) {
        public Block {
            paragraphs = List.copyOf(paragraphs);
            items = List.copyOf(items);
        }
    }

    /** @param family whether it is for the family, who do not read how a provider judges its own teaching */
    public static List<Block> of(Report report, ReportText text, Sessions sessions, List<Note> quoted, boolean family) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(
                "Attendance, " + DayWords.of(report.from()) + " to " + DayWords.of(report.to()),
                List.of(sessions.words()),
                List.of()));
        if (!text.positions().isEmpty()) {
            blocks.add(new Block(
                    "Objectives",
                    List.of(),
                    text.positions().values().stream().map(ReportWords::line).toList()));
        }
        for (var section : Section.of(report.kind())) {
            var teaching = section == Section.TEACHING;
            if (!text.of(section).isEmpty() && !(teaching && family)) {
                var paragraphs = new ArrayList<>(paragraphs(text.of(section)));
                if (teaching && !text.criteria().isEmpty()) {
                    paragraphs.addFirst("Judged by: " + text.criteria());
                }
                blocks.add(new Block(section.words(), paragraphs, List.of()));
            }
        }
        text.voice()
                .ifPresent(it -> blocks.add(new Block(
                        "What the pupil thinks of the placement",
                        paragraphs(it.words()),
                        List.of(it.by().words() + "."))));
        var notes = quoted.stream()
                .filter(it -> text.notes().contains(it.id()))
                .map(it -> DayWords.of(Session.dateOf(it.writtenAt())) + ", "
                        + it.kind().words().toLowerCase(Locale.UK) + ": " + it.words())
                .toList();
        if (!notes.isEmpty()) {
            blocks.add(new Block("From the notes of this time", List.of(), notes));
        }
        return blocks;
    }

    private static String line(Position it) {
        return it.objective() + ". At the start: " + it.baseline() + ". Now: "
                + it.direction()
                        .map(direction -> direction.words().toLowerCase(Locale.UK))
                        .orElse("not said")
                + it.value().map(value -> ", " + value.toPlainString()).orElse("")
                + (it.words().isEmpty() ? "." : ". " + it.words());
    }

    private static List<String> paragraphs(String words) {
        return words.lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
    }

    /** As a release to the family takes it. */
    static String plain(List<Block> blocks) {
        return blocks.stream()
                .map(block -> "# " + block.heading() + "\n\n"
                        + block.paragraphs().stream().map(ReportWords::harmless).collect(Collectors.joining("\n\n"))
                        + (block.paragraphs().isEmpty() || block.items().isEmpty() ? "" : "\n\n")
                        + block.items().stream().map(it -> "- " + it).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
    }

    /** Somebody's own sentence must not turn into a heading. */
    private static String harmless(String paragraph) {
        return paragraph.startsWith("# ") ? paragraph.substring(2) : paragraph;
    }
}
