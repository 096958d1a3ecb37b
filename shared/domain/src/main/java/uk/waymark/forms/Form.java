package uk.waymark.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A set of questions, complete.
 *
 * @param from the first day on which it is started
 * @param policy the policy whose form it is, or nothing
 */
public record Form(
        String name, int version, LocalDate from, String title, String policy, String intro, List<Section> sections) {
    private static final String OWN = "own";

    public Form {
        sections = List.copyOf(sections);
    }

    /** The same form with one question more, at the end of the section, or of one for a school's own when there is none such. */
    Form with(String section, Question question) {
        List<Section> all = new ArrayList<>();
        var placed = false;
        for (var it : sections) {
            var here = it.id().equals(section) || (it.id().equals(OWN) && !has(section));
            placed |= here;
            all.add(here ? with(it, question) : it);
        }
        if (!placed) {
            all.add(new Section(OWN, "Our school's own questions", "", List.of(question)));
        }
        return new Form(name, version, from, title, policy, intro, all);
    }

    private boolean has(String section) {
        return sections.stream().anyMatch(it -> it.id().equals(section));
    }

    private static Section with(Section section, Question question) {
        List<Question> questions = new ArrayList<>(section.questions());
        questions.add(question);
        return new Section(section.id(), section.title(), section.about(), questions);
    }

    /** The question that an answer at this path answers; the parts of a path are ids, and after a group's id the row's. */
    public Optional<Question> at(String path) {
        var parts = path.split("/", -1);
        var here = sections.stream().flatMap(it -> it.questions().stream()).toList();
        Optional<Question> found = Optional.empty();
        for (var part = 0; part < parts.length; part++) {
            var id = parts[part];
            found = here.stream().filter(it -> it.id().equals(id)).findFirst();
            if (found.isEmpty()) {
                return found;
            }
            here = found.get().below();
            var isInRow = found.get().kind() == Kind.GROUP && part + 1 < parts.length;
            if (isInRow && (!Answer.isRow(parts[++part]) || part + 1 == parts.length)) {
                return Optional.empty();
            }
        }
        return found;
    }
}
