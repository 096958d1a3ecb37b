package uk.waymark.agreements;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.agreements.AgreementField.By;

/** What an agreement says, and what each signer confirms. Catalogue rows SLA-45, SLA-46, SLA-51. */
final class AgreementText {
    static final String RESPONSIBILITY =
            "The school that places the pupil stays responsible for the pupil and for this placement throughout, wherever the pupil is taught.";

    /** What everybody confirms who signs. */
    static final List<String> DECLARATIONS = List.of(
            "I may sign for myself, or for the organisation for which I sign, and I accept what is agreed here.",
            "What is written here is right and up to date as far as I know, and I have left out nothing that the others need.",
            "When the pupil's circumstances or support change, I will tell the others who are named here in writing.");

    private static final String ON_THE_SHEET = "Kept by school and provider on a sheet of their own.";

    private AgreementText() {}

    /** Section by section, label and words; what is empty is left out. */
    static Map<AgreementSection, Map<String, String>> parts(Map<AgreementField, String> words, boolean withContacts) {
        Map<AgreementSection, Map<String, String>> parts = new LinkedHashMap<>();
        for (var section : AgreementSection.values()) {
            Map<String, String> lines = new LinkedHashMap<>();
            Arrays.stream(AgreementField.values())
                    .filter(field -> field.section() == section)
                    .filter(field -> !words.getOrDefault(field, "").isEmpty())
                    .forEach(field -> lines.put(
                            field.label(),
                            withContacts || field.by() != By.CONTACT ? words.getOrDefault(field, "") : ON_THE_SHEET));
            if (!lines.isEmpty()) {
                parts.put(section, lines);
            }
        }
        return parts;
    }

    /** What the signers read: without the particulars of those at home, because no parent reads another's. */
    static String of(Map<AgreementField, String> words) {
        var sections = parts(words, false).entrySet().stream()
                .flatMap(part -> Stream.concat(
                        Stream.of("# " + part.getKey().words()),
                        part.getValue().entrySet().stream().map(it -> it.getKey() + ":\n" + oneBlock(it.getValue()))));
        return Stream.concat(Stream.of(RESPONSIBILITY), sections).collect(Collectors.joining("\n\n"));
    }

    /** An empty line inside somebody's words would part the block in two. */
    private static String oneBlock(String words) {
        return words.replaceAll("\\R\\s*\\R", "\n");
    }
}
