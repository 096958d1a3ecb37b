package uk.waymark.forms;

import java.util.List;
import java.util.Map;

/**
 * Questions from which several forms are composed.
 *
 * @param sections their titles by id, in their order
 * @param about what a section is about, for those that only matter sometimes
 * @param questions as they stand in the file, by id, in their order
 */
record Bank(String name, Map<String, String> sections, Map<String, String> about, Map<String, Spot> questions) {
    private static final String EVERY = "all";

    /** The ids of the section's questions that this policy's form asks; {@code all} stands for every policy. */
    List<String> of(String section, String policy) {
        return questions.entrySet().stream()
                .filter(it -> it.getValue().textOr("section", "").equals(section))
                .filter(it ->
                        policy.equals(EVERY) || it.getValue().texts("asks").contains(policy))
                .map(Map.Entry::getKey)
                .toList();
    }
}
