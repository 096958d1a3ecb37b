package uk.waymark.referrals;

import java.util.List;
import java.util.stream.Stream;

/** Why it is best for the child, under each head that the guidance names. Catalogue row REF-24. */
public record BestInterests(String safety, String attainment, String development, String ambitions, String interests) {
    static final int LONGEST = 1_000;

    public BestInterests {
        safety = safety.strip();
        attainment = attainment.strip();
        development = development.strip();
        ambitions = ambitions.strip();
        interests = interests.strip();
    }

    private List<String> all() {
        return List.of(safety, attainment, development, ambitions, interests);
    }

    boolean isWhole() {
        return all().stream().allMatch(it -> !it.isEmpty() && it.length() <= LONGEST);
    }

    /** Each head with its words, to be read. */
    public List<String> lines() {
        return Stream.of(
                        "Safety: " + safety,
                        "Attainment: " + attainment,
                        "Development: " + development,
                        "Ambitions: " + ambitions,
                        "Interests: " + interests)
                .toList();
    }
}
