package uk.waymark.forms;

import java.util.List;
import java.util.Optional;

/** How much of what must be answered is answered, section by section, and what is missing. */
public record Progress(List<Part> parts, List<MissingAnswer> missing) {
    /** One section's share. */
    public record Part(String sectionId, String title, int asked, int answered) {
        public String words() {
            return asked == 0 ? "Nothing has to be answered here" : answered + " of " + asked + " answered";
        }
    }

    public int asked() {
        return parts.stream().mapToInt(Part::asked).sum();
    }

    public int answered() {
        return parts.stream().mapToInt(Part::answered).sum();
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }

    public String words() {
        return answered() + " of " + asked() + " answered";
    }

    static Progress of(Filling filling) {
        var required = filling.outline().stream().filter(Asked::required).toList();
        var missing = required.stream()
                .flatMap(asked -> missing(filling, asked).stream())
                .toList();
        var gaps = missing.stream().map(MissingAnswer::path).toList();
        var parts = filling.form().sections().stream()
                .map(section -> {
                    var here = required.stream()
                            .filter(asked -> asked.section().id().equals(section.id()))
                            .toList();
                    var answered = (int) here.stream()
                            .filter(asked -> !gaps.contains(asked.path()))
                            .count();
                    return new Part(section.id(), section.title(), here.size(), answered);
                })
                .toList();
        return new Progress(parts, missing);
    }

    private static Optional<MissingAnswer> missing(Filling filling, Asked asked) {
        var question = asked.question();
        return gap(question, filling.answer(asked.path()))
                .map(why -> new MissingAnswer(asked.path(), asked.section().title(), question.text(), why));
    }

    private static Optional<String> gap(Question question, Answer answer) {
        if (answer.isBlank()) {
            return Optional.of(question.kind() == Kind.GROUP ? "Add at least one" : "Not answered yet");
        }
        if (question.kind() == Kind.SIGNATURE && !answer.values().contains(Answer.CONFIRMED)) {
            return Optional.of("The signature is not confirmed yet");
        }
        return answer.values().stream().anyMatch(question.explain()::contains)
                        && answer.comment().isBlank()
                ? Optional.of("Say more in the comment")
                : Optional.empty();
    }
}
