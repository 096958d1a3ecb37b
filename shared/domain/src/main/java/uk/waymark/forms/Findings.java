package uk.waymark.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Finds the answers that a question's rule flags. */
final class Findings {
    private Findings() {}

    static List<Finding> of(Filling filling, LocalDate today) {
        return filling.outline().stream()
                .filter(asked -> isFlagged(asked.question(), filling.answer(asked.path()), today))
                .map(asked -> new Finding(
                        asked.path(),
                        asked.path().split("/", -1)[0],
                        asked.section().title(),
                        asked.question().text(),
                        filling.words(asked.path()).orElse(""),
                        asked.question().flag().orElseThrow().severity()))
                .toList();
    }

    private static boolean isFlagged(Question question, Answer answer, LocalDate today) {
        return !answer.isBlank()
                && question.flag()
                        .map(Flag::on)
                        .filter(on ->
                                answer.values().stream().anyMatch(on::contains) || isPast(on, question, answer, today))
                        .isPresent();
    }

    private static boolean isPast(Set<String> on, Question question, Answer answer, LocalDate today) {
        return on.contains(Flag.PAST)
                && question.kind().isDay()
                && LocalDate.parse(answer.values().getFirst().substring(0, 10)).isBefore(today);
    }
}
