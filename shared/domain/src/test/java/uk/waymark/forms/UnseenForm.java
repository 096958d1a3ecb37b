package uk.waymark.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Forms that Waymark has never seen, put beside its own as files. */
final class UnseenForm {
    static final String SMALL = """
            form: small
            version: 1
            from: 2026-09-01
            title: Small
            sections:
              - id: one
                title: One
                questions:
                  - {id: kept, text: Is a register kept, kind: yes-no-na, comment: "yes", explain: "no",
                     flag: {on: "no", severity: critical}}
                  - id: insured
                    text: Is it insured?
                    kind: yes-no
                    flag: {on: "no"}
                    then:
                      - on: "yes"
                        ask:
                          - {id: start, text: From, kind: date, required: "no"}
                          - {id: end, text: Until, kind: date, after: start, flag: {on: past, severity: minor}}
                          - {id: sum, text: How much, kind: money}
              - id: two
                title: Two
                questions:
                  - {id: notes, text: Notes, kind: lines}
                  - {id: line, text: A line, kind: text, required: "no"}
                  - {id: many, text: How many, kind: number, least: 0, most: 40, required: {when: kept, is: "yes"}}
                  - {id: which, text: Which, kind: choice, options: {a: The A, b: The B}, required: "no"}
                  - {id: several, text: Several, kind: multiple, options: {a: The A, b: The B}, required: "no"}
                  - {id: ticks, text: Ticks, kind: ticks, options: {a: The A, b: The B}, required: "no"}
                  - {id: scale, text: How well, kind: scale, required: "no"}
                  - {id: seen, text: Seen when, kind: date-time, not-future: "yes", required: "no"}
                  - {id: papers, text: Papers, kind: file, required: "no"}
                  - id: people
                    text: People
                    kind: group
                    required: "no"
                    members:
                      - {id: name, text: Name, kind: text}
                      - {id: role, text: Role, kind: text, required: "no"}
              - id: voice
                title: Voice
                about: placement
                questions:
                  - {id: agree, text: Do parents agree, kind: yes-no}
              - id: end
                title: End
                questions:
                  - {id: signed, text: Signature, kind: signature, required: "no"}
            """;

    private UnseenForm() {}

    static String folder() {
        try {
            var folder = Files.createTempDirectory("forms");
            write(folder, "small", SMALL);
            write(folder, "unseen", sized("unseen", 20, 150));
            write(folder, "forty", sized("forty", 5, 40));
            return folder.toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void write(Path folder, String name, String text) throws IOException {
        var file = Files.writeString(folder.resolve(name + ".yaml"), text);
        file.toFile().deleteOnExit();
        folder.toFile().deleteOnExit();
    }

    /** So many questions in so many sections; each tenth asks for more, three deep. */
    private static String sized(String name, int sections, int questions) {
        var text =
                new StringBuilder("form: " + name + "\nversion: 1\nfrom: 2026-09-01\ntitle: Of this size\nsections:\n");
        for (var section = 0; section < sections; section++) {
            text.append("- {id: s" + section + ", title: Section " + section + ", questions: [\n");
            for (var question = section; question < questions; question += sections) {
                text.append("  {id: q" + question + ", text: Question " + question + ", kind: yes-no"
                        + (question % 10 == 0 ? NESTED : "") + "},\n");
            }
            text.append("  ]}\n");
        }
        return text.toString();
    }

    private static final String NESTED = """
            , then: [{on: "yes", ask: [{id: why, text: Why, kind: choice, options: {one: One, two: Two}, then: [
              {on: two, ask: [{id: more, text: More, kind: yes-no, then: [
                {on: ["no"], ask: [{id: last, text: Last, kind: text}]}]}]}]}]}]""";
}
