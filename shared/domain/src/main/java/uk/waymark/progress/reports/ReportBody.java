package uk.waymark.progress.reports;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import uk.waymark.ids.ObjectiveId;
import uk.waymark.objectives.Measurement.Direction;

/** A report's text as it lies in the database: a name and its words on each line, parted by a tab. */
final class ReportBody {
    private static final String SECTION = "section.";
    private static final String OBJECTIVE = "objective.";
    private static final String NOTE = "note.";
    private static final String VOICE = "voice.";
    private static final String CRITERIA = "criteria";

    private ReportBody() {}

    static String write(ReportText text) {
        var body = new StringBuilder();
        text.sections().forEach((section, words) -> line(body, SECTION + section.name(), words));
        text.positions().forEach((objective, it) -> {
            var name = OBJECTIVE + objective.value();
            line(body, name, "");
            it.direction().ifPresent(direction -> line(body, name + ".direction", direction.name()));
            it.value().ifPresent(value -> line(body, name + ".value", value.toPlainString()));
            line(body, name + ".words", it.words());
            line(body, name + ".agreed", it.objective());
            line(body, name + ".baseline", it.baseline());
        });
        text.notes().forEach(id -> line(body, NOTE + id, ""));
        text.voice().ifPresent(it -> line(body, VOICE + it.by().name(), it.words()));
        line(body, CRITERIA, text.criteria());
        return body.toString();
    }

    private static void line(StringBuilder body, String name, String words) {
        body.append(name)
                .append('\t')
                .append(words.replace("\\", "\\\\")
                        .replace("\n", "\\n")
                        .replace("\r", "")
                        .replace("\t", " "))
                .append('\n');
    }

    static ReportText read(String body) {
        Map<String, String> lines = new LinkedHashMap<>();
        body.lines().forEach(line -> {
            var tab = line.indexOf('\t');
            lines.put(line.substring(0, tab), plain(line.substring(tab + 1)));
        });
        Map<Section, String> sections = new EnumMap<>(Section.class);
        Map<ObjectiveId, Position> positions = new LinkedHashMap<>();
        Set<UUID> notes = new LinkedHashSet<>();
        lines.forEach((name, words) -> {
            if (name.startsWith(SECTION)) {
                sections.put(Section.valueOf(name.substring(SECTION.length())), words);
            } else if (name.startsWith(NOTE)) {
                notes.add(UUID.fromString(name.substring(NOTE.length())));
            } else if (name.matches("objective\\.[0-9a-f-]{36}")) {
                positions.put(
                        new ObjectiveId(UUID.fromString(name.substring(OBJECTIVE.length()))), position(lines, name));
            }
        });
        return new ReportText(sections, positions, notes, voice(lines), lines.getOrDefault(CRITERIA, ""));
    }

    private static Position position(Map<String, String> lines, String name) {
        return new Position(
                Optional.ofNullable(lines.get(name + ".direction")).map(Direction::valueOf),
                Optional.ofNullable(lines.get(name + ".value")).map(BigDecimal::new),
                lines.getOrDefault(name + ".words", ""),
                lines.getOrDefault(name + ".agreed", ""),
                lines.getOrDefault(name + ".baseline", ""));
    }

    private static Optional<Voice> voice(Map<String, String> lines) {
        return Stream.of(Voice.By.values())
                .filter(by -> lines.containsKey(VOICE + by.name()))
                .findFirst()
                .map(by -> new Voice(by, lines.getOrDefault(VOICE + by.name(), "")));
    }

    private static String plain(String written) {
        var plain = new StringBuilder();
        for (var at = 0; at < written.length(); at++) {
            var sign = written.charAt(at);
            if (sign == '\\' && at + 1 < written.length()) {
                at++;
                plain.append(written.charAt(at) == 'n' ? '\n' : written.charAt(at));
            } else {
                plain.append(sign);
            }
        }
        return plain.toString();
    }
}
