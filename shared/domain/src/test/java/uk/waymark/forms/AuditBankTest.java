package uk.waymark.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked of a provider: each question with its kind, whose forms ask it, and what it asks for next. */
class AuditBankTest {
    private static final FormLibrary LIBRARY = new FormLibrary("");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    /** Id, section, kind, the policies whose forms ask it, what it asks for next. */
    private static final String QUESTIONS = """
            AUD-01 | visit | TEXT | 000 |
            AUD-02 | visit | DATE_TIME | 000 |
            AUD-03 | visit | TEXT | 000 |
            AUD-04 | visit | LINES | 000 |
            AUD-05 | visit | TEXT | 000 |
            AUD-06 | visit | TEXT | 000 |
            AUD-07 | visit | TEXT | 000 | role
            AUD-08 | standing | YES_NO | 000 001 003 | hours pupils plans
            AUD-09 | standing | YES_NO | 000 001 002 003 004 | number
            AUD-10 | standing | YES_NO | 001 | evidence
            AUD-11 | standing | YES_NO | 000 | licensed
            AUD-12 | standing | YES_NO | 000 001 003 | authority checked
            AUD-13 | standing | YES_NO_NA | 000 001 003 | body date grade link
            AUD-14 | standing | LINES | 003 | report
            AUD-15 | standing | LINES | 003 | addresses seen
            AUD-16 | standing | LINES | 003 |
            AUD-17 | attendance | YES_NO | 000 001 |
            AUD-18 | attendance | YES_NO | 000 001 | how time
            AUD-19 | attendance | LINES | 003 | method times
            AUD-20 | attendance | YES_NO | 000 |
            AUD-21 | attendance | LINES | 003 |
            AUD-22 | attendance | YES_NO | 001 | seen
            AUD-23 | safeguarding | YES_NO | 000 002 | trainer course date
            AUD-24 | safeguarding | MULTIPLE | 000 | other
            AUD-25 | safeguarding | GROUP | 000 001 | name post contact training date
            AUD-26 | safeguarding | YES_NO | 000 | how
            AUD-27 | safeguarding | YES_NO | 000 003 | how speed
            AUD-28 | safeguarding | YES_NO | 000 001 003 | letter
            AUD-29 | safeguarding | YES_NO | 001 002 | seen
            AUD-30 | safeguarding | YES_NO | 002 003 004 | version date
            AUD-31 | safeguarding | YES_NO | 000 002 |
            AUD-32 | safeguarding | TICKS | 000 001 003 | each
            AUD-33 | safety | YES_NO | 000 003 | people kit
            AUD-34 | safety | YES_NO | 000 |
            AUD-35 | safety | YES_NO | 000 003 | drill assessment
            AUD-36 | safety | YES_NO | 000 | drivers vehicle
            AUD-37 | safety | YES_NO | 003 |
            AUD-38 | safety | YES_NO | 000 001 | list
            AUD-39 | safety | YES_NO | 000 | list
            AUD-40 | safety | YES_NO | 003 | certificates
            AUD-41 | safety | YES_NO | 000 001 |
            AUD-42 | premises | YES_NO | 000 001 |
            AUD-43 | premises | YES_NO | 003 |
            AUD-44 | premises | YES_NO | 003 |
            AUD-45 | premises | YES_NO_NA | 003 |
            AUD-46 | premises | YES_NO_NA | 003 |
            AUD-47 | premises | CHOICE | 003 | seen
            AUD-48 | insurance | YES_NO | 000 001 003 | insurer start expiry amount conditions
            AUD-49 | insurance | YES_NO | 000 001 | insurer start expiry amount conditions
            AUD-50 | insurance | YES_NO | 000 001 | insurer start expiry amount conditions
            AUD-51 | insurance | YES_NO_NA | 000 001 | insurer start expiry amount conditions
            AUD-52 | insurance | YES_NO_NA | 000 001 | insurer start expiry amount conditions
            AUD-53 | quality | YES_NO | 000 001 |
            AUD-54 | quality | YES_NO | 000 001 |
            AUD-55 | quality | LINES | 000 001 |
            AUD-56 | quality | LINES | 000 | often
            AUD-57 | quality | LINES | 000 |
            AUD-58 | quality | LINES | 000 |
            AUD-59 | quality | LINES | 000 |
            AUD-60 | quality | LINES | 000 |
            AUD-61 | quality | LINES | 000 |
            AUD-62 | quality | LINES | 000 | sample
            AUD-63 | quality | LINES | 000 | photos
            AUD-64 | quality | YES_NO | 000 001 |
            AUD-65 | quality | YES_NO | 000 001 |
            AUD-66 | quality | YES_NO | 000 001 |
            AUD-67 | quality | YES_NO | 000 001 | list
            AUD-68 | quality | YES_NO | 000 001 |
            AUD-69 | quality | YES_NO | 000 | how
            AUD-70 | quality | LINES | 000 |
            AUD-71 | quality | YES_NO | 002 003 | how
            AUD-72 | quality | LINES | 003 | results
            AUD-73 | quality | LINES | 003 | method often
            AUD-74 | quality | LINES | 003 | route
            AUD-75 | quality | LINES | 000 |
            AUD-76 | transition | YES_NO | 000 001 |
            AUD-77 | transition | YES_NO | 000 |
            AUD-78 | transition | YES_NO | 000 |
            AUD-79 | transition | YES_NO | 000 |
            AUD-80 | transition | LINES | 000 |
            AUD-81 | transition | YES_NO | 000 | partners
            AUD-82 | transition | YES_NO | 000 | school provider
            AUD-83 | support | YES_NO | 000 |
            AUD-84 | support | YES_NO | 000 | sample
            AUD-85 | support | YES_NO | 000 |
            AUD-86 | support | TICKS | 000 | other
            AUD-87 | support | YES_NO | 000 | who
            AUD-88 | papers | YES_NO | 000 001 | signed file
            AUD-89 | papers | YES_NO | 000 001 | file
            AUD-90 | papers | YES_NO | 000 001 | file
            AUD-91 | papers | YES_NO | 000 001 | dates file
            AUD-92 | papers | YES_NO | 000 001 | file
            AUD-93 | papers | YES_NO_NA | 000 | others file
            AUD-94 | papers | YES_NO | 001 | date file
            AUD-95 | papers | YES_NO | 001 |
            AUD-96 | papers | YES_NO | 001 |
            AUD-97 | papers | LINES | 001 |
            AUD-98 | voice | YES_NO | 001 | date
            AUD-99 | voice | YES_NO | 001 | date
            AUD-100 | voice | YES_NO | 001 | list
            AUD-101 | voice | YES_NO | 001 |
            AUD-102 | voice | YES_NO_NA | 001 | name date
            AUD-103 | voice | YES_NO | 001 |
            AUD-104 | voice | YES_NO | 001 | name telephone
            AUD-105 | voice | YES_NO | 001 | pattern
            AUD-106 | voice | YES_NO | 001 |
            AUD-107 | voice | YES_NO | 001 | date
            AUD-108 | voice | YES_NO | 001 | date
            AUD-109 | overall | YES_NO | 000 | why by date
            """;

    private static Form form(String name) {
        return LIBRARY.inForce(name, DAY).orElseThrow();
    }

    private static Stream<Arguments> questions() {
        return QUESTIONS.lines().map(line -> Arguments.of((Object[]) columns(line)));
    }

    private static String[] columns(String line) {
        var columns = line.split("\\|", -1);
        return IntStream.range(0, 5)
                .mapToObj(number -> number < columns.length ? columns[number].strip() : "")
                .toArray(String[]::new);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(it -> !it.isEmpty()).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    @Tag("AUP-02")
    @Tag("AUD-01")
    @Tag("AUD-02")
    @Tag("AUD-03")
    @Tag("AUD-04")
    @Tag("AUD-05")
    @Tag("AUD-06")
    @Tag("AUD-07")
    @Tag("AUD-08")
    @Tag("AUD-09")
    @Tag("AUD-10")
    @Tag("AUD-11")
    @Tag("AUD-12")
    @Tag("AUD-13")
    @Tag("AUD-14")
    @Tag("AUD-15")
    @Tag("AUD-16")
    @Tag("AUD-17")
    @Tag("AUD-18")
    @Tag("AUD-19")
    @Tag("AUD-20")
    @Tag("AUD-21")
    @Tag("AUD-22")
    @Tag("AUD-23")
    @Tag("AUD-24")
    @Tag("AUD-25")
    @Tag("AUD-26")
    @Tag("AUD-27")
    @Tag("AUD-28")
    @Tag("AUD-29")
    @Tag("AUD-30")
    @Tag("AUD-31")
    @Tag("AUD-32")
    @Tag("AUD-33")
    @Tag("AUD-34")
    @Tag("AUD-35")
    @Tag("AUD-36")
    @Tag("AUD-37")
    @Tag("AUD-38")
    @Tag("AUD-39")
    @Tag("AUD-40")
    @Tag("AUD-41")
    @Tag("AUD-42")
    @Tag("AUD-43")
    @Tag("AUD-44")
    @Tag("AUD-45")
    @Tag("AUD-46")
    @Tag("AUD-47")
    @Tag("AUD-48")
    @Tag("AUD-49")
    @Tag("AUD-50")
    @Tag("AUD-51")
    @Tag("AUD-52")
    @Tag("AUD-53")
    @Tag("AUD-54")
    @Tag("AUD-55")
    @Tag("AUD-56")
    @Tag("AUD-57")
    @Tag("AUD-58")
    @Tag("AUD-59")
    @Tag("AUD-60")
    @Tag("AUD-61")
    @Tag("AUD-62")
    @Tag("AUD-63")
    @Tag("AUD-64")
    @Tag("AUD-65")
    @Tag("AUD-66")
    @Tag("AUD-67")
    @Tag("AUD-68")
    @Tag("AUD-69")
    @Tag("AUD-70")
    @Tag("AUD-71")
    @Tag("AUD-72")
    @Tag("AUD-73")
    @Tag("AUD-74")
    @Tag("AUD-75")
    @Tag("AUD-76")
    @Tag("AUD-77")
    @Tag("AUD-78")
    @Tag("AUD-79")
    @Tag("AUD-80")
    @Tag("AUD-81")
    @Tag("AUD-82")
    @Tag("AUD-83")
    @Tag("AUD-84")
    @Tag("AUD-85")
    @Tag("AUD-86")
    @Tag("AUD-87")
    @Tag("AUD-88")
    @Tag("AUD-89")
    @Tag("AUD-90")
    @Tag("AUD-91")
    @Tag("AUD-92")
    @Tag("AUD-93")
    @Tag("AUD-94")
    @Tag("AUD-95")
    @Tag("AUD-96")
    @Tag("AUD-97")
    @Tag("AUD-98")
    @Tag("AUD-99")
    @Tag("AUD-100")
    @Tag("AUD-101")
    @Tag("AUD-102")
    @Tag("AUD-103")
    @Tag("AUD-104")
    @Tag("AUD-105")
    @Tag("AUD-106")
    @Tag("AUD-107")
    @Tag("AUD-108")
    @Tag("AUD-109")
    void isAskedWithItsKindInTheFormsOfItsPolicies(
            String id, String section, String kind, String policies, String next) {
        var question = form("audit-full").at(id).orElseThrow();

        assertThat(question.kind().name()).isEqualTo(kind);
        assertThat(question.comment()).as("room for a comment").isTrue();
        assertThat(question.below().stream().map(Question::id).toList()).isEqualTo(words(next));
        assertThat(question.policies()).isEqualTo(words(policies));
        for (var policy : words(policies)) {
            assertThat(form("audit-" + policy).at(id)).as("policy " + policy).isPresent();
        }
        assertThat(form("audit-full").sections())
                .filteredOn(it -> it.questions().contains(question))
                .extracting(Section::id)
                .containsExactly(section);
    }

    @Test
    void eachPolicyAsksItsOwnQuestionsAndTheVisitAndTheConclusion() {
        var always = List.of("AUD-01", "AUD-02", "AUD-03", "AUD-109");
        for (var policy : List.of("000", "001", "002", "003", "004")) {
            var strange = form("audit-" + policy).sections().stream()
                    .flatMap(section -> section.questions().stream())
                    .filter(question -> !question.policies().contains(policy))
                    .map(Question::id)
                    .filter(id -> !always.contains(id) && !(policy.equals("004") && id.equals("AUD-53")))
                    .toList();
            assertThat(strange).as(policy).isEmpty();
        }
        assertThat(form("audit-full").sections().stream()
                        .mapToInt(it -> it.questions().size())
                        .sum())
                .isEqualTo(109);
    }

    @Test
    void thePolicyListIsTheUnionOfAllPolicies() {
        var options = form("audit-full").at("AUD-32").orElseThrow().options();

        assertThat(options).hasSize(21).containsKeys("POL-01", "POL-10", "POL-21");
    }

    @Test
    void whatParentsSayIsAFormOfItsOwnAndAPartOfOne() {
        assertThat(form("placement-voice").sections().getFirst().questions()).hasSize(11);
        assertThat(form("placement-voice").sections().getFirst().about()).isEmpty();
        assertThat(form("audit-001").sections())
                .filteredOn(section -> section.about().equals("placement"))
                .singleElement()
                .satisfies(section -> assertThat(section.questions()).hasSize(11));
    }

    @Test
    void aRefusalOrAnExpiryOfWhatMattersOpensAFinding() {
        for (var id : List.of("AUD-17", "AUD-28", "AUD-29", "AUD-35", "AUD-48", "AUD-49")) {
            var flag = form("audit-full").at(id).orElseThrow().flag().orElseThrow();
            assertThat(flag.on()).contains("no");
            assertThat(flag.severity()).isEqualTo(Severity.CRITICAL);
        }
        for (var cover : List.of("AUD-48", "AUD-49", "AUD-50", "AUD-51", "AUD-52")) {
            var expiry = form("audit-full").at(cover + "/expiry").orElseThrow();
            assertThat(expiry.flag().orElseThrow().on()).contains(Flag.PAST);
            assertThat(expiry.limits().after()).contains("start");
            assertThat(form("audit-full").at(cover + "/amount").orElseThrow().kind())
                    .isEqualTo(Kind.MONEY);
        }
    }
}
