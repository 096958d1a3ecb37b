package uk.waymark.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One question of a form.
 *
 * @param id unique among its neighbours; with the ids above it, the path of the answer
 * @param comment whether a comment may be written beside the answer
 * @param explain the answers that need that comment
 * @param options what can be chosen: the value that is kept, and the words on screen
 * @param followUps what the answer asks for next
 * @param members what each row of a group asks
 * @param guidance the edition of the guidance that it goes by, or nothing
 * @param policies whose forms ask it
 */
public record Question(
        String id,
        String text,
        Kind kind,
        boolean comment,
        Set<String> explain,
        Required required,
        Map<String, String> options,
        List<FollowUp> followUps,
        List<Question> members,
        Limits limits,
        Optional<Flag> flag,
        String help,
        String guidance,
        List<String> policies) {
    private static final Map<String, String> YES_NO = Map.of("yes", "Yes", "no", "No", "na", "Not applicable");
    private static final Map<String, String> SCALE =
            Map.of("1", "1, very poor", "2", "2, poor", "3", "3, fair", "4", "4, good", "5", "5, very good");

    /** What a value of this question is called on screen. */
    public String words(String value) {
        return switch (kind) {
            case YES_NO, YES_NO_NA -> YES_NO.getOrDefault(value, value);
            case SCALE -> options.getOrDefault(value, SCALE.getOrDefault(value, value));
            default -> options.getOrDefault(value, value);
        };
    }

    /** The values that can be chosen, in the order of the screen; empty where the answer is typed. */
    public List<String> choices() {
        return switch (kind) {
            case YES_NO -> List.of("yes", "no");
            case YES_NO_NA -> List.of("yes", "no", "na");
            case SCALE -> List.of("1", "2", "3", "4", "5");
            default -> List.copyOf(options.keySet());
        };
    }

    Question with(Required rule) {
        return new Question(
                id, text, kind, comment, explain, rule, options, followUps, members, limits, flag, help, guidance,
                policies);
    }

    Question with(Set<String> toExplain, Optional<Flag> rule, List<FollowUp> next) {
        return new Question(
                id, text, kind, comment, toExplain, required, options, next, members, limits, rule, help, guidance,
                policies);
    }

    /** Every question below this one, those of each answer and those of each row. */
    List<Question> below() {
        return followUps.isEmpty()
                ? members
                : followUps.stream().flatMap(it -> it.ask().stream()).toList();
    }
}
