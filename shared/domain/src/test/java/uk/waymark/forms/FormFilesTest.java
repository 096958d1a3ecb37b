package uk.waymark.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that cannot be used is refused at start, with the line to mend. */
class FormFilesTest {
    private static final String BANK = """
            bank: small
            sections:
              one: {title: The one}
            questions:
              - {id: B-1, section: one, asks: ["001"], text: Is it so, kind: yes-no}
              - {id: B-2, section: one, asks: ["000"], text: When, kind: date}
            """;

    private static final String HEAD = """
            form: tried
            version: 1
            from: 2026-09-01
            title: Tried
            bank: small
            sections:
              - id: first
                title: First
                questions:
            """;

    private static Stream<Arguments> badForms() {
        return Stream.of(
                bad("duplicate id", 11, "the id a stands here twice", """
                              - {id: a, text: One, kind: text}
                              - {id: a, text: Two, kind: text}
                        """),
                bad("duplicate id with the bank", 11, "stands here twice", """
                              - use: B-1
                              - use: B-1
                        """),
                bad("unknown kind", 12, "unknown kind guess", """
                              - id: a
                                text: One?
                                kind: guess
                        """),
                bad("unknown reference", 11, "there is no question B-9", """
                              - use: B-1
                              - use: B-9
                        """),
                bad("unknown condition", 14, "unknown condition \"maybe\"", """
                              - id: a
                                text: One?
                                kind: yes-no
                                then:
                                  - on: [maybe]
                                    ask: [{id: b, text: Two, kind: text}]
                        """),
                bad("missing text", 10, "\"text\" is missing", """
                              - {id: a, kind: text}
                        """),
                bad("empty text", 11, "\"text\" is empty", """
                              - id: a
                                text: ""
                                kind: text
                        """),
                bad("choice without options", 10, "a choice without options", """
                              - {id: a, text: Which, kind: choice}
                        """),
                bad("cycle of follow-ups", 17, "a cycle of follow-ups: a, b, a", """
                              - id: a
                                text: One?
                                kind: yes-no
                                then: [{on: "yes", ask: [{use: b}]}]
                              - id: b
                                text: Two?
                                kind: yes-no
                                then: [{on: "yes", ask: [{use: a}]}]
                        """),
                bad("a question that asks for itself", 13, "a cycle of follow-ups", """
                              - id: a
                                text: One?
                                kind: yes-no
                                then: [{on: "no", ask: [{use: a}]}]
                        """),
                bad("unknown word", 10, "unknown word \"knid\"", """
                              - {id: a, text: One, knid: text, kind: text}
                        """),
                bad("the same word twice", 12, "\"text\" stands here twice", """
                              - id: a
                                text: One?
                                text: Two?
                                kind: text
                        """),
                bad("expiry after nothing", 10, "there is no date start beside", """
                              - {id: a, text: Until, kind: date, after: start}
                        """),
                bad("required by what is not asked", 10, "not asked: z", """
                              - {id: a, text: Until, kind: date, required: {when: z, is: "yes"}}
                        """),
                bad("group without members", 10, "\"members\" is missing", """
                              - {id: a, text: Each, kind: group}
                        """),
                bad("not YAML", 11, "not YAML", """
                              - {id: a, text: Until, kind: date
                              - {id: b
                        """));
    }

    private static Arguments bad(String what, int line, String says, String questions) {
        return Arguments.of(what, line, says, questions.indent(4));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badForms")
    void aBadFormIsRefusedWithFileAndLine(String what, int line, String says, String questions) {
        assertThatThrownBy(() -> read(HEAD + questions))
                .isInstanceOf(FormFileException.class)
                .hasMessageContaining("tried.yaml, line " + line + ": ")
                .hasMessageContaining(says);
    }

    @Test
    void aBadBankIsRefusedWithFileAndLine() {
        var twice = BANK + "  - {id: B-1, section: one, text: Again, kind: text}\n";
        assertThatThrownBy(() -> FormLibrary.read(Map.of("bank.yaml", twice)))
                .hasMessageContaining("bank.yaml, line 7: the id B-1 stands here twice");
        var lost = BANK + "  - {id: B-3, section: two, text: Where, kind: text}\n";
        assertThatThrownBy(() -> FormLibrary.read(Map.of("bank.yaml", lost)))
                .hasMessageContaining("bank.yaml, line 7: there is no section two");
    }

    @Test
    void aSectionIsComposedOfWhatAPolicyAsks() {
        var form = read("""
                form: tried
                version: 1
                from: 2026-09-01
                title: Tried
                bank: small
                sections:
                  - {of: one, asks: "000"}
                """);

        assertThat(form.sections().getFirst().title()).isEqualTo("The one");
        assertThat(form.at("B-2")).isPresent();
        assertThat(form.at("B-1")).isEmpty();
    }

    @Test
    void whatIsWrittenOfAFormReadsAsTheSameForm() {
        var form = read(HEAD + """
                      - use: B-1
                      - id: a
                        text: "Äpfel, \\"pears\\" and 🍎?"
                        kind: yes-no-na
                        explain: "no"
                        flag: {on: "no", severity: critical}
                        required: {when: B-1, is: "yes"}
                        then:
                          - on: ["yes", na]
                            ask:
                              - {id: start, text: From, kind: date, required: "no"}
                              - {id: end, text: Until, kind: date, after: start, flag: {on: past}}
                              - {id: sum, text: How much, kind: money, least: 5000000}
                      - id: g
                        text: Who?
                        kind: group
                        members: [{id: name, text: Name, kind: text}]
                      - {id: c, text: Which, kind: ticks, options: [One thing, Another]}
                """.indent(2));

        assertThat(Editions.read(FormWriter.write(form))).isEqualTo(form);
    }

    @Test
    void ofTwoVersionsTheLaterOneIsStartedFromItsDay() {
        var first = HEAD + "      - use: B-1\n";
        var second = first.replace("version: 1", "version: 2").replace("2026-09-01", "2027-01-01");
        var forms = FormLibrary.read(Map.of("bank.yaml", BANK, "one.yaml", first, "two.yaml", second));
        var library = new FormLibrary(forms);

        assertThat(library.inForce("tried", LocalDate.of(2026, 8, 31))).isEmpty();
        assertThat(library.inForce("tried", LocalDate.of(2026, 12, 31))
                        .orElseThrow()
                        .version())
                .isEqualTo(1);
        assertThat(library.inForce("tried", LocalDate.of(2027, 1, 1))
                        .orElseThrow()
                        .version())
                .isEqualTo(2);
        assertThatThrownBy(() -> FormLibrary.read(Map.of("bank.yaml", BANK, "one.yaml", first, "two.yaml", first)))
                .hasMessageContaining("there is another version 1 of tried");
    }

    private static Form read(String text) {
        return FormLibrary.read(Map.of("bank.yaml", BANK, "tried.yaml", text)).getFirst();
    }
}
