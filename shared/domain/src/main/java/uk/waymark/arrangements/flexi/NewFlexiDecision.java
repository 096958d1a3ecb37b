package uk.waymark.arrangements.flexi;

import java.util.List;

/** What the head weighed, each in words, and decided. Catalogue row FLX-04. */
public record NewFlexiDecision(
        boolean agreed,
        String age,
        String progress,
        String needs,
        String attendance,
        String homePlan,
        String consulted,
        String reason) {
    /** Everything that has to be weighed. */
    List<String> weighed() {
        return List.of(age, progress, needs, attendance, homePlan, consulted);
    }
}
