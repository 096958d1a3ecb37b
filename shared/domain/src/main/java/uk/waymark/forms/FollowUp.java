package uk.waymark.forms;

import java.util.List;
import java.util.Set;

/**
 * What an answer asks for next.
 *
 * @param on the answers that do; {@link #ANSWERED} stands for any
 */
public record FollowUp(Set<String> on, List<Question> ask) {
    public static final String ANSWERED = "answered";

    public FollowUp {
        ask = List.copyOf(ask);
    }

    boolean isAskedBy(Answer answer) {
        return !answer.isBlank()
                && (on.contains(ANSWERED) || answer.values().stream().anyMatch(on::contains));
    }
}
