package uk.waymark.forms;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.waymark.ids.FillingId;
import uk.waymark.ids.SchoolId;

/**
 * One filling-in of a form with what stands in it.
 *
 * @param form as it was asked: the wording does not change afterwards
 * @param about what the filling is about beside its subject, such as {@code placement}; sections about other things need no answer
 * @param answers by path, those that are hidden for now included
 * @param last the round before this one
 */
public record Filling(
        FillingId id,
        Form form,
        UUID subject,
        Optional<SchoolId> school,
        Set<String> about,
        Instant startedAt,
        String startedBy,
        Optional<Submitted> submitted,
        Map<String, Given> answers,
        Optional<Round> last) {

    /** When it was frozen, and by whom. */
    public record Submitted(Instant at, String by) {}

    /** An earlier filling, in its own wording. */
    public record Round(Form form, Optional<Submitted> submitted, Map<String, Given> answers) {
        /** What was answered then, in words; empty when the question was not there or not answered. */
        public Optional<String> words(String path) {
            return form.at(path)
                    .flatMap(question -> Optional.ofNullable(answers.get(path))
                            .filter(given -> !given.answer().isBlank())
                            .map(given -> AnswerWords.of(question, given.answer())));
        }
    }

    /** The questions that are asked as things stand, in the order of the form. */
    public List<Asked> outline() {
        return Outline.of(form, answers, about);
    }

    public Given given(String path) {
        return answers.getOrDefault(path, Given.NOTHING);
    }

    public Answer answer(String path) {
        return given(path).answer();
    }

    /** The answer in words, as a sheet or a letter shows it. */
    public Optional<String> words(String path) {
        return round().words(path);
    }

    public Progress progress() {
        return Progress.of(this);
    }

    Round round() {
        return new Round(form, submitted, answers);
    }
}
