package uk.waymark.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Goes through a form as its answers unfold it: what no answer asks for is not there. */
final class Outline {
    private final Map<String, Given> answers;
    private final Set<String> about;
    private final List<Asked> asked = new ArrayList<>();

    private Outline(Map<String, Given> answers, Set<String> about) {
        this.answers = answers;
        this.about = about;
    }

    static List<Asked> of(Form form, Map<String, Given> answers, Set<String> about) {
        var outline = new Outline(answers, about);
        for (var section : form.sections()) {
            outline.walk(section, section.questions(), "", 0);
        }
        return outline.asked;
    }

    private void walk(Section section, List<Question> questions, String prefix, int depth) {
        for (var question : questions) {
            var path = prefix + question.id();
            asked.add(new Asked(path, section, question, depth, isRequired(section, question)));
            var answer = at(path);
            question.members().stream()
                    .findAny()
                    .ifPresent(any -> answer.values()
                            .forEach(row -> walk(section, question.members(), path + "/" + row + "/", depth + 1)));
            for (var next : question.followUps()) {
                if (next.isAskedBy(answer)) {
                    walk(section, next.ask(), path + "/", depth + 1);
                }
            }
        }
    }

    private boolean isRequired(Section section, Question question) {
        return (section.about().isEmpty() || about.contains(section.about()))
                && (question.required().always()
                        || question.required().when().filter(this::holds).isPresent());
    }

    private boolean holds(Required.When when) {
        return new FollowUp(when.is(), List.of()).isAskedBy(at(when.path()));
    }

    private Answer at(String path) {
        return answers.getOrDefault(path, Given.NOTHING).answer();
    }
}
